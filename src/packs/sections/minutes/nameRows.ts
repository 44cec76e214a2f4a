/** A row of names with the signs that a list needs: a stop between two that only a title or an office parts, one language, and each office behind its name. */
export function asListed(row: string): string {
  if (!UNUSUAL.test(row)) return row;
  return inEnglish(row)
    .replace(/\b(Cllr|Councillor)['’]s(?=\s\p{Lu})/gu, '$1s')
    .replace(PUBLIC_LAST, '')
    .replace(/,?\s(?:and|&)\sthe\s(?:(?:Town|Parish|Community|Deputy|Assistant)\s){0,2}Clerk\.?$/i, '')
    .replace(WITHIN_BRACKETS, '($1$2$3)')
    .replace(OFFICE_FIRST, '$1$3 ($2)')
    .replace(MAYOR_FIRST, '$1$3 ($2)')
    .replace(OFFICE_BEFORE, '$1$3 ($2)')
    .replace(CLERK_LAST, '; $2 ($1)')
    .replace(AFTER_OFFICE, '$1; ')
    .replace(NEXT_TITLE, ', ')
    .replace(/(?<=\b(?:Cllr|Councillor)\.?\s(?:(?:Mrs?|Ms|Dr)\.?\s)?(?:\p{Lu}\.?\s){0,3}\p{Lu}[\p{L}'’-]{1,20})\s(?=(?:Mrs?|Ms|Miss|Rev)\.?\s\p{Lu})/gu, ', ');
}

/** Most rows are plain already. */
const UNUSUAL = /cy?ng|mayor|\sac?\s\p{Lu}|(?:cllrs?|councillors?)\s?:|(?:chair\w{0,6}|convener|sec(?:retary)?|treasurer)\s\p{Lu}|members?\sof|\sa\/and\s|['’]s\s|[([]|chair\w{0,6}\s?:|\sclerk\b|\S\s(?:Cllr|Councillor|Alderman|Alderwoman|Bailie|Mrs?|Miss|Rev)\b/iu;

/** "Y Cyngh./Cllr. Bedwyr Onnen", "Cyng/Cllrs.: B. Onnen a/and C. Celyn": the English half says it all. */
const inEnglish = (row: string): string => row.replace(/\b(?:Y\s)?Cyng(?:h|horydd|horwyr)?\.?\s?\/\s?(?=(?:Cllr|Councillor))/gi, '').replace(/\b(Cllrs?|Councillors?)\.?\s?:\s(?=\p{Lu})/gu, '$1 ').replace(/\ba\s?\/\s?and\b/g, 'and').replace(/(?<=\p{Ll})\sac?\s(?=\p{Lu}\p{Ll}+\s\p{Lu})/gu, ' and ').replace(/\b(Cllrs)\.\s/g, '$1 ');

/** "(Wold District Council (WDC) meeting)": brackets within brackets. */
const WITHIN_BRACKETS = /\(\s?([^()]{0,80})\(([^()]{1,40})\)([^()]{0,80})\)/g;

/** "… (Clerk) and two members of the public": how many nobody names. */
const PUBLIC_LAST = /,?\s(?:and|plus|&)\s(?:\d{1,3}|\w{2,9})\smembers?\sof\sthe\s(?:public|press)\b[^,;]{0,30}$/i;

const CHAIR = '(?:(?:Vice|Deputy)[-\\s])?Chair(?:man|woman|person)?';

/** "Chairman: Cllr Ann Elder, Vice-Chairman: Cllr Bo Rowan Cllrs Cy Larch …" */
const OFFICE_FIRST = new RegExp(`(^|[,;]\\s)(${CHAIR})\\s?:\\s\\*?\\s?([^,;:()]{3,60}?)(?=[,;]|\\s(?:Cllrs|Councillors)\\s|\\s?$)`, 'gi');

/** "The Right Worshipful the Mayor Councillor A Elder", "Deputy Mayor Councillor B Rowan". */
const MAYOR_FIRST = /(^|[,;]\s)((?:The\s)?(?:Right\sWorshipful,?\s(?:the\s)?)?(?:(?:Lord|Deputy|Deputy\sLord)\s)?Mayor),?\s((?:Councillor|Cllr|Alderman|Alderwoman)\.?\s[^,;()]{3,40}?)(?=[,;(]|$)/giu;

/** "Chair Ann Larch (AL), Sec Bo Oak": as small bodies write. */
const OFFICE_BEFORE = /(^|[,;]\s)((?:[Vv]ice[\s-])?[Cc]hair(?:man|woman|person)?|Convener|Sec(?:retary)?|Treasurer)\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2})(?=[,;(\s]|$)/gu;

/** "… and the Parish Clerk, Mrs Q. Larch": the office stands in front of the name. */
const CLERK_LAST = /,?\s(?:and|&)\sthe\s((?:(?:Town|Parish|Community|Deputy|Assistant)\s){0,2}Clerk)(?:\s?[,–-]\s?|\s)((?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}(?<!\.))(?=\.?(?:[,;]|$))/u;

/** "B. Elder (chair) A. Rowan", "Cllr A Elder (Mayor) Cllr B Rowan", "Cllr A Elder (ill) Cllr B Rowan". */
const AFTER_OFFICE = new RegExp(`(\\((?:(?:in\\sthe\\s)?${CHAIR}|[^()]{1,120}(?=\\)\\s(?:Cllrs?|Councillors?)\\b))\\))\\s(?=\\p{Lu}[\\p{L}.'’-]*\\s\\p{L})`, 'giu');

/** Names without a comma: a title behind a name begins the next. */
export const NEXT_TITLE = /(?<=\p{Ll}(?:\s\([^()]{1,40}\))?)(?<!\b(?:Mayor|County|District|Borough|City|Town|Parish|Ward|Unitary|Deputy|Councillors?|Cllrs?|Chair|Leader|Provost|and|from|by|of|the|for|as|to|with|place))\s(?=(?:(?:County|District|Borough|City|Town|Parish)\s)?(?:Councillor|Cllr|Alderman|Alderwoman|Bailie)\.?\s\p{Lu})/gu;
