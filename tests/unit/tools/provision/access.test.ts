import { livesIn } from '../../../../src/domain/sites';
import { allLists } from '../../../../src/lists/index';
import { allLibraries } from '../../../../src/lists/libraries';
import { accessPlan, type ListAccess } from '../../../../tools/provision/accessPlan';
import { accessScript } from '../../../../tools/provision/accessScript';
import { configFile } from '../../../../tools/provision/configFile';

const accessTo = (title: string): ListAccess | undefined => accessPlan('open').find(({ listTitle }) => listTitle === title)?.access;

test('every list and library of a site has an access', () => {
  for (const site of ['open', 'circle:housing'] as const) {
    expect(accessPlan(site).map(({ listTitle }) => listTitle)).toEqual([...Object.values(allLists), ...allLibraries].filter((list) => livesIn(list, site)).map(({ title }) => title));
  }
});

test('members read the agenda and do not write it', () => {
  expect(accessTo('MB Agenda items')).toEqual({ readers: ['members', 'officers', 'guests'], contributors: ['owners', 'clerks'], ownRowsOnly: false, seeAllRows: [] });
});

test('members add issues and photographs, officers and guests see them', () => {
  for (const title of ['MB Issues', 'MB Issue Notes', 'MB Walkabouts', 'MB Photographs']) expect(accessTo(title)).toEqual({ readers: ['officers', 'guests'], contributors: ['owners', 'clerks', 'members'], ownRowsOnly: false, seeAllRows: [] });
});

test('officers add progress notes and do not touch the action', () => {
  expect(accessTo('MB Progress notes')?.contributors).toContain('officers');
  expect(accessTo('MB Actions')?.contributors).not.toContain('officers');
});

test('everyone’s submissions are their own, and the clerks’ to see', () => {
  expect(accessTo('MB Submissions')).toMatchObject({ ownRowsOnly: true, seeAllRows: ['owners', 'clerks'], contributors: expect.arrayContaining(['members', 'guests']) as string[] });
});

const sites = [
  { key: 'open', url: 'https://council.example/sites/members', id: 'S1' },
  { key: 'circle:housing', url: "https://council.example/sites/o'brien", id: 'S2' },
] as const;

describe('the access script', () => {
  const script = accessScript({ sites, appClientId: 'APP' });
  const linesFor = (title: string): string[] => script.split('\n').filter((line) => line.startsWith(`Set-Access '${title}'`));

  test('sets every list of every site', () => {
    const set = script.split('\n').filter((line) => line.startsWith('Set-Access '));
    expect(set).toHaveLength(accessPlan('open').length + accessPlan('circle:housing').length);
  });

  test('grants a list’s groups what its access says', () => {
    expect(linesFor('MB Meetings')).toEqual(["Set-Access 'MB Meetings' @{ 'MB Clerks' = 'MB Contribute'; 'MB Members' = 'MB Reader'; 'MB Officers' = 'MB Reader'; 'MB Guests' = 'MB Reader' } $false"]);
  });

  test('lets members add to the library of photographs, and nobody below an owner remove one', () => {
    expect(linesFor('MB Photographs')).toEqual(["Set-Access 'MB Photographs' @{ 'MB Clerks' = 'MB Contribute'; 'MB Members' = 'MB Writer'; 'MB Officers' = 'MB Reader'; 'MB Guests' = 'MB Reader' } $false"]);
  });

  test('lets clerks see all rows where each sees their own', () => {
    expect(linesFor('MB Submissions')).toContain(
      "Set-Access 'MB Submissions' @{ 'MB Clerks' = 'MB Clerk'; 'MB Members' = 'MB Writer'; 'MB Officers' = 'MB Writer'; 'MB Guests' = 'MB Writer' } $true",
    );
  });

  test('makes a level for clerks that sees every row, and none below the owners’ that deletes', () => {
    expect(script).toContain("Add-Level 'MB Clerk' 'Contribute' @('CancelCheckout') @('DeleteListItems')");
    expect(script).toContain("Add-Level 'MB Contribute' 'Contribute' $null @('DeleteListItems')");
    expect(script).not.toMatch(/'MB \w+' = 'Contribute'/);
  });

  test('lets nobody but clerks and owners open the earlier versions of a row, in which what became exempt still stands', () => {
    expect(script).toContain("Add-Level 'MB Reader' 'Read' $null @('ViewVersions')");
    expect(script).toContain("Add-Level 'MB Writer' 'Contribute' $null @('DeleteListItems', 'DeleteVersions', 'ViewVersions')");
    const granted = script.split('\n').filter((line) => line.startsWith('Set-Access ')).join('\n');
    expect(granted).not.toMatch(/'MB (?:Members|Officers|Guests)' = '(?!MB Reader'|MB Writer')/);
  });

  test('takes an address with a quote in it as it stands', () => {
    expect(script).toContain("-Url 'https://council.example/sites/o''brien'");
  });

  test('asks for the app’s client id where it is not known', () => {
    expect(accessScript({ sites, appClientId: null })).toContain('[Parameter(Mandatory)] [string] $AppClientId');
    expect(script).toContain("$AppClientId = 'APP'");
  });
});

test('config.json names the sites, and its blanks are told', () => {
  const { json, blanks } = configFile({ sites, tenantId: 'T', appClientId: null, teamsAppId: null, councilName: 'Larchester' });
  expect(JSON.parse(json)).toMatchObject({ tenantId: 'T', clientId: '', sites: { open: 'S1', circles: { housing: 'S2' } }, council: { name: 'Larchester' } });
  expect(blanks).toEqual(['--app-client', '--teams-app']);
});
