import { peopleIn } from '../../../../../src/packs/sections/minutes/people';

/** Each as "name | role". */
function namesIn(text: string): string[] {
  const read = peopleIn(text);
  return read.kind === 'people' ? read.people.map(({ name, role }) => (role === null ? name : `${name} | ${role}`)) : ['unclear'];
}

describe('names in a row', () => {
  test('end before the clerk, whose office stands in front of the name', () => {
    expect(namesIn('Cllrs Mrs Elder, C Rowan and the Parish Clerk, Mrs Q. Larch.')).toEqual(['Mrs Elder', 'Cllr C Rowan', 'Mrs Q. Larch | Parish Clerk']);
    expect(namesIn('Cllrs A Elder, Cllr C Rowan and the Clerk – Quentin Larch')).toEqual(['Cllr A Elder', 'Cllr C Rowan', 'Quentin Larch | Clerk']);
  });

  test('end before those whom nobody names', () => {
    expect(namesIn('Ann Elder (WDC), Borough Councillor Bo Rowan and, Quentin Larch (Clerk) and two members of the public.')).toEqual(['Ann Elder | WDC', 'Borough Councillor Bo Rowan', 'Quentin Larch | Clerk']);
  });

  test('may be parted by nothing but the office in brackets behind one and the title before the next', () => {
    expect(namesIn('Cllr A Elder (Mayor) Cllr B Rowan Cllr Mrs C Larch')).toEqual(['Cllr A Elder | Mayor', 'Cllr B Rowan', 'Cllr Mrs C Larch']);
    expect(namesIn('B. Elder (chair) A. Rowan, C. Larch')).toEqual(['B. Elder | chair', 'A. Rowan', 'C. Larch']);
  });

  test('may each have the office in front of them', () => {
    expect(namesIn('Chairman: Cllr. Ann Elder, Vice-Chairman: Cllr. Bo Rowan Cllr’s Cy Larch, Di Oak & Ed Holm')).toEqual(['Cllr. Ann Elder | Chairman', 'Cllr. Bo Rowan | Vice-Chairman', 'Cllr Cy Larch', 'Cllr Di Oak', 'Cllr Ed Holm']);
    expect(namesIn('Chair: * Cllr Ann Elder')).toEqual(['Cllr Ann Elder | Chair']);
  });

  test('may have the office of a mayor in front, with nothing between', () => {
    expect(namesIn('The Right Worshipful the Mayor Councillor A Elder')).toEqual(['Councillor A Elder | The Right Worshipful the Mayor']);
    expect(namesIn('Deputy Mayor Councillor B Rowan')).toEqual(['Councillor B Rowan | Deputy Mayor']);
  });

  test('may have brackets within the brackets of what kept them away', () => {
    expect(namesIn('Cllr. Ann Elder ( Council (WDC) meeting) Cllr. Bo Rowan (Wold District Council (WDC) meeting)')).toEqual(['Cllr. Ann Elder | Council WDC meeting', 'Cllr. Bo Rowan | Wold District Council WDC meeting']);
  });

  test('are told in Welsh and English at once', () => {
    expect(namesIn('Y Cyngh./Cllr. Bedwyr Onnen (Dirprwy Faer/Deputy Mayor)')).toEqual(['Cllr. Bedwyr Onnen | Dirprwy Faer/Deputy Mayor']);
    expect(namesIn('Cyng / Cllrs. M. Onnen, W. Celyn a/and L. Helyg.')).toEqual(['Cllr M. Onnen', 'Cllr W. Celyn', 'Cllr L. Helyg']);
    expect(namesIn('Cyng/Cllrs.: B. Onnen (chair) A. Celyn, C. Helyg')).toEqual(['Cllr B. Onnen | chair', 'Cllr A. Celyn', 'Cllr C. Helyg']);
  });
});

describe('a post behind a name', () => {
  test('may begin behind the initials by which the minutes call whoever holds it', () => {
    expect(namesIn('Dr Ann Elder (AE) Clinical Chair')).toEqual(['Dr Ann Elder | AE, Clinical Chair']);
    expect(namesIn('Bo Rowan (BRo) Lay Member for Audit')).toEqual(['Bo Rowan | BRo, Lay Member for Audit']);
    expect(namesIn('Dr Cy Larch (CL) Governing Body GP')).toEqual(['Dr Cy Larch | CL, Governing Body GP']);
  });

  test('may be whose it is, and a body alone is nobody', () => {
    expect(namesIn('Ann Elder Patient Representative')).toEqual(['Ann Elder | Patient Representative']);
    expect(namesIn('Orrey City Council')).not.toContainEqual(expect.stringContaining('Orrey City'));
  });

  test('may begin with the field that it is for', () => {
    expect(namesIn('Dr C. Larch Medical Director and voting member')).toEqual(['Dr C. Larch | Medical Director and voting member']);
  });
});
