import { accessPlan, type Group, type ListAccess } from './accessPlan';
import type { SiteAddress } from './provisionSites';

export interface AccessScript {
  readonly sites: readonly SiteAddress[];
  /** The app registration of the tab and the pane; null leaves a parameter to fill in. */
  readonly appClientId: string | null;
}

/**
 * The PnP PowerShell script that an administrator runs once, and again after each provisioning: Graph can neither break a
 * list's inheritance nor set its item-level permissions. Every line may be run again.
 */
export function accessScript({ sites, appClientId }: AccessScript): string {
  return [
    '#requires -Modules PnP.PowerShell',
    "# Sets who may do what on the lists of Members' Brief. Run it as an owner of the sites, and again after each provisioning.",
    '# The names of the permission levels Read, Contribute and Full Control are those of an English site.',
    'param(',
    '  # An app registration for PnP PowerShell: https://pnp.github.io/powershell/articles/registerapplication',
    '  [Parameter(Mandatory)] [string] $PnPClientId,',
    `  # The app registration of the tab and the pane.`,
    appClientId === null ? '  [Parameter(Mandatory)] [string] $AppClientId' : `  [string] $AppClientId = ${quote(appClientId)}`,
    ')',
    "$ErrorActionPreference = 'Stop'",
    '',
    ...functions,
    ...sites.flatMap(siteLines),
    "Write-Host 'Done. Put the people into the groups of each site: MB Clerks, MB Members, MB Officers, MB Guests.'",
    '',
  ].join('\n');
}

const groupNames: Readonly<Record<Exclude<Group, 'owners'>, string>> = { clerks: 'MB Clerks', members: 'MB Members', officers: 'MB Officers', guests: 'MB Guests' };
const grantable = ['clerks', 'members', 'officers', 'guests'] as const;

/**
 * Rows are withdrawn, never deleted, so nobody below an owner may delete. What was taken off a row when it became exempt stands
 * in its earlier versions, which the level Read shows to everybody: only clerks and owners may open those. "Users with the Cancel Checkout permission can read
 * and edit all items" of a list whose rows are each person's own.
 * https://pnp.github.io/powershell/cmdlets/Add-PnPRoleDefinition.html
 * https://learn.microsoft.com/microsoft-365/community/versioning-basics-best-practices
 * https://natechamberlain.com/2018/09/02/sharepoint-cancel-checkout-permissions/
 */
const functions = [
  'function Add-Level($Name, $From, $Include, $Exclude) {',
  '  if (Get-PnPRoleDefinition | Where-Object Name -eq $Name) { return }',
  '  $settings = @{ RoleName = $Name; Clone = $From; Exclude = $Exclude }',
  '  if ($Include) { $settings.Include = $Include }',
  '  Add-PnPRoleDefinition @settings | Out-Null',
  '}',
  'function Add-Group($Title) {',
  '  if (-not (Get-PnPGroup | Where-Object Title -eq $Title)) { New-PnPGroup -Title $Title | Out-Null }',
  "  Set-PnPGroupPermissions -Identity $Title -AddRole 'Read'",
  '}',
  'function Set-Access($List, $Grants, $OwnRowsOnly) {',
  '  $owners = Get-PnPGroup -AssociatedOwnerGroup',
  '  $found = Get-PnPList -Identity $List -Includes HasUniqueRoleAssignments, RoleAssignments',
  '  if ($found.HasUniqueRoleAssignments) {',
  '    # What an earlier run or another hand granted goes first: for a moment nobody but the owners has access, never too many.',
  '    foreach ($grant in @($found.RoleAssignments)) {',
  '      $member = Get-PnPProperty -ClientObject $grant -Property Member',
  '      if ($member.Title -ne $owners.Title) { $grant.DeleteObject() }',
  '    }',
  '    Invoke-PnPQuery',
  '  } else {',
  '    Set-PnPList -Identity $List -BreakRoleInheritance -ClearSubscopes | Out-Null',
  '  }',
  "  Set-PnPListPermission -Identity $List -Group $owners -AddRole 'Full Control'",
  '  foreach ($group in $Grants.Keys) { Set-PnPListPermission -Identity $List -Group $group -AddRole $Grants[$group] }',
  '  # 1: all rows; 2: those one has added.',
  '  $found.ReadSecurity = if ($OwnRowsOnly) { 2 } else { 1 }',
  '  $found.WriteSecurity = if ($OwnRowsOnly) { 2 } else { 1 }',
  '  $found.Update()',
  '  Invoke-PnPQuery',
  '  Write-Host "  $List"',
  '}',
  '',
] as const;

function siteLines({ key, url }: SiteAddress): readonly string[] {
  return [
    `Write-Host ${quote(url)}`,
    `Connect-PnPOnline -Url ${quote(url)} -Interactive -ClientId $PnPClientId`,
    "Add-Level 'MB Reader' 'Read' $null @('ViewVersions')",
    "Add-Level 'MB Writer' 'Contribute' $null @('DeleteListItems', 'DeleteVersions', 'ViewVersions')",
    "Add-Level 'MB Contribute' 'Contribute' $null @('DeleteListItems')",
    "Add-Level 'MB Clerk' 'Contribute' @('CancelCheckout') @('DeleteListItems')",
    ...grantable.map((group) => `Add-Group ${quote(groupNames[group])}`),
    ...accessPlan(key).map(({ listTitle, access }) => `Set-Access ${quote(listTitle)} @{ ${grantsOf(access)} } $${access.ownRowsOnly ? 'true' : 'false'}`),
    // Sites.Selected reaches only the sites granted: https://learn.microsoft.com/graph/permissions-selected-overview
    `if (-not (Get-PnPAzureADAppSitePermission -AppIdentity $AppClientId)) { Grant-PnPAzureADAppSitePermission -AppId $AppClientId -DisplayName "Members' Brief" -Permissions Write -Site ${quote(url)} | Out-Null }`,
    '',
  ];
}

function grantsOf(access: ListAccess): string {
  return grantable.flatMap((group) => (levelOf(group, access) === null ? [] : [`${quote(groupNames[group])} = ${quote(levelOf(group, access) ?? '')}`])).join('; ');
}

function levelOf(group: Group, { readers, contributors, seeAllRows }: ListAccess): string | null {
  if (contributors.includes(group)) return seeAllRows.includes(group) ? 'MB Clerk' : group === 'clerks' ? 'MB Contribute' : 'MB Writer';
  return readers.includes(group) ? 'MB Reader' : null;
}

/** PowerShell's single quotes take everything as it stands; a quote inside is doubled. */
const quote = (text: string): string => `'${text.replace(/'/g, "''")}'`;
