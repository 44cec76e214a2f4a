/** The months in English, whole or in short, and in Welsh: a source for patterns, without a group of its own. */
export const MONTH_NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr';

/** What makes a figure a day of the month: "3rd", and in Welsh "4ydd", "30ain". */
export const ORDINALS = 'st|nd|rd|th|af|il|ydd|fed|eg|ain';

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WELSH = ['ion', 'chw', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tac', 'rha'];

/** 1 to 12; 0 where the name is none. */
export function monthNumber(name: string): number {
  const opening = name.slice(0, 3).toLowerCase();
  return 1 + Math.max(ENGLISH.indexOf(opening), WELSH.indexOf(opening));
}
