import { agendaItem, emptyLists, exemptItem, importInto, plan, reading } from './lists';
import { anAction, minuteItem, someMinutes } from './recordReadings';
import type { ActionReading, Reading } from '../../../../src/packs/reading';

const packOf = (actions: readonly ActionReading[], date = '2026-09-14'): Reading => ({ ...reading([agendaItem('1', 'Apologies')], { date }), document: `${date}.txt`, actions });

describe('what the papers call public and the circle has', () => {
  const closed = (number: string | null, request: string, more: Partial<ActionReading> = {}) => anAction(number, request, { list: 'NON-PUBLIC ACTIONS', part: 'non-public', ...more });

  test('is its row in the circle, though another of the list bears that number and most of its words: it is not published at the next import', () => {
    const before = importInto(emptyLists, packOf([closed('2', 'lifts', { raisedOn: '2026-07-14', line: 101 }), closed('3', 'leaseholders', { title: 'roofs lifts', raisedOn: '2026-07-14', line: 102 })]));
    const pack = packOf([closed('3', 'leaseholders lifts', { title: 'roofs', line: 101 }), anAction('2', 'leaseholders', { raisedOn: '2026-07-14', line: 102 })]);
    const after = importInto(before, pack);
    expect(after.actions.filter(({ row }) => row.site === 'open')).toEqual([]);
    expect(plan(pack, { lists: after }).changes).toEqual([]);
  });

  test('an answer names the row of its own site, though the emptied one on the open site has the same key', () => {
    const september = { ...reading([agendaItem('7', 'Garages')], { date: '2026-09-14' }), document: 'september.txt' };
    const minuted = someMinutes([minuteItem('7', 'Garages', [])], { actions: [{ text: 'Circulate the rents of each garage.', owner: null, due: null, item: 0, line: 275 }] });
    const public_ = importInto(importInto(emptyLists, september), { ...reading([agendaItem('1', 'Minutes')]), document: 'november.txt', minutes: [minuted] });
    const key = public_.actions[0]?.key ?? '';
    const exempt = importInto({ ...public_, actions: public_.actions.map((row) => ({ ...row, raisedAtItem: public_.open.find(({ title }) => title === 'Garages')?.key ?? null })) }, { ...september, agendaItems: [exemptItem('7', 'Garages')] });
    expect(exempt.actions.map((row) => [row.key, row.row.site])).toEqual([[key, 'open'], [key, 'circle:housing']]);
    const later = packOf([closed('9', 'Zanzibar', { raisedOn: '2026-09-14', line: 600 })], '2027-01-18');
    const told = importInto(exempt, later, { options: { settled: { 600: key } } });
    expect(told.actions.filter(({ row }) => row.site === 'open').map(({ request }) => request)).toEqual(['Exempt business']);
    expect(told.actions.filter(({ row }) => row.site !== 'open').map(({ request }) => request)).toEqual(['Zanzibar']);
  });
});
