/**
 * Names that a new column may not have: those of SharePoint's own columns, hidden or shown, in every list. SharePoint would
 * answer with an error or with a column of another name. Compared without regard to case.
 * https://learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/ee394878(v=office.14)
 */
export const isReservedName = (name: string): boolean => reserved.has(name.toLowerCase());

const ofEveryList =
  'ID Title ContentType ContentTypeId Modified Created Author Editor Attachments Edit GUID InstanceID Order WorkflowVersion WorkflowInstanceID ' +
  'FileRef FileDirRef FileLeafRef FSObjType FileType ProgId ScopeId UniqueId ParentUniqueId SyncClientId MetaInfo owshiddenversion PermMask Restricted ' +
  'LinkTitle LinkTitleNoMenu LinkTitle2 LinkFilename LinkFilenameNoMenu SelectTitle SelectFilename DocIcon ServerUrl EncodedAbsUrl BaseName ' +
  'ItemChildCount FolderChildCount AppAuthor AppEditor ComplianceAssetId NoExecute OriginatorId SortBehavior PrincipalCount Last_x0020_Modified ' +
  'Created_x0020_Date File_x0020_Type HTML_x0020_File_x0020_Type ContentVersion AccessPolicy _UIVersion _UIVersionString _ModerationStatus ' +
  '_ModerationComments _Level _IsCurrentVersion _CopySource _HasCopyDestinations _EditMenuTableStart _EditMenuTableEnd _ComplianceFlags _ComplianceTag';

const reserved = new Set(ofEveryList.toLowerCase().split(' '));
