import { compareGateways, gatewayIn, gatewayWords, isBehind, isSameGateway } from '../../../../src/domain/estates/projectGateways';

describe('a gateway', () => {
  test.each([
    ['Gateway 3/4 - Options Appraisal (Regular)', { first: 3, last: 4, letter: '', name: 'Options Appraisal' }],
    ['Gateway 2: Project Proposal Regular', { first: 2, last: 2, letter: '', name: 'Project Proposal Regular' }],
    ['Gateway 4A: Detailed design', { first: 4, last: 4, letter: 'a', name: 'Detailed design' }],
    ['Gateway 4 (detailed design)', { first: 4, last: 4, letter: '', name: 'detailed design' }],
    ['Gateway Two', { first: 2, last: 2, letter: '', name: null }],
    ['GATEWAY 5', { first: 5, last: 5, letter: '', name: null }],
  ])('is told from “%s”', (printed, gateway) => {
    expect(gatewayIn(printed)).toEqual(gateway);
  });

  test.each([null, 'Options appraisal', 'Gateway house', 'Stage 3'])('has no number in “%s”', (printed) => {
    expect(gatewayIn(printed)).toBeNull();
  });

  test('is the same by number whatever its name, and by name where one has no number', () => {
    expect(isSameGateway('Gateway 3/4 - Options Appraisal (Regular)', 'Gateway 3/4')).toBe(true);
    expect(isSameGateway('Gateway 3/4 - Options Appraisal (Regular)', 'Options appraisal')).toBe(true);
    expect(isSameGateway('Gateway 3', 'Gateway 3/4')).toBe(false);
    expect(isSameGateway('Gateway 4', 'Gateway 4A')).toBe(false);
    expect(isSameGateway(null, null)).toBe(false);
  });

  test('comes behind one with a lower number', () => {
    expect(isBehind(gatewayIn('Gateway 3/4'), gatewayIn('Gateway 3'))).toBe(true);
    expect(isBehind(gatewayIn('Gateway 4B'), gatewayIn('Gateway 4A'))).toBe(true);
    expect(isBehind(gatewayIn('Gateway 2'), gatewayIn('Gateway 2'))).toBe(false);
    expect(isBehind(gatewayIn('Gateway 2'), null)).toBe(false);
  });

  test('is put in order by number, and last where it has none', () => {
    expect(['Gateway 5', null, 'Gateway 3/4', 'Gateway 3', 'Concept', 'Gateway 2: Proposal'].sort(compareGateways)).toEqual(['Gateway 2: Proposal', 'Gateway 3', 'Gateway 3/4', 'Gateway 5', null, 'Concept']);
  });

  test('is called by its number', () => {
    expect(gatewayWords('Gateway 3/4 - Options Appraisal (Regular)')).toBe('Gateway 3/4');
    expect(gatewayWords('gateway 4a: Design')).toBe('Gateway 4A');
    expect(gatewayWords('Concept')).toBe('Concept');
    expect(gatewayWords(null)).toBeNull();
  });
});
