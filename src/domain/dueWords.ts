const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const DATE = `(?:\\d{1,2}(?:\\s?(?:st|nd|rd|th))?\\s(?:of\\s)?${MONTH}(?:\\s\\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${MONTH}(?:\\s\\d{4})?|\\d{4})`;
const SEASON = '(?:spring|summer|autumn|winter|new\\syear|new\\sfinancial\\syear|financial\\syear|calendar\\syear|municipal\\syear|week|month|quarter|year|meeting|term|Easter|Christmas|half-term)';
const COUNT = '(?:\\d{1,3}|a|one|two|three|four|five|six|seven|ten|twelve|the\\snext(?:\\s(?:two|three|four|six))?|a\\sfew)';

const WEEKDAY_OF_MONTH = `(?:first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th|5th)\\s(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\s(?:of|in)\\s${MONTH}(?:\\s\\d{4})?`;

const PREPOSITION = '(?:by|before|in|on|during|for|from|until|no\\slater\\sthan|within)';
const PART_OF_MONTH = `(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)\\s(?:full\\s|whole\\s)?(?:week|half|fortnight)\\s(?:of|in)\\s${MONTH}(?:\\s\\d{4})?`;
const WEEK_FROM = `(?:week\\s(?:commencing|beginning|starting|ending|of)|w/[cbe])\\s(?:the\\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s(?:the\\s)?)?${DATE}`;

const DUE = new RegExp(
  [
    `\\b(?:by|before|on|until|no\\slater\\sthan)\\s(?:the\\s)?${WEEKDAY_OF_MONTH}\\b`,
    `\\b${PREPOSITION}\\s(?:the\\s)?(?:end\\sof\\s(?:the\\s)?)?(?:${PART_OF_MONTH}|${WEEK_FROM})\\b`,
    `\\b(?:by|before|in|on|during|for|from|until|no\\slater\\sthan|ahead\\sof|in\\stime\\sfor)\\s(?:the\\s)?(?:end\\sof\\s(?:the\\s)?|(?:start|beginning|middle)\\sof\\s(?:the\\s)?|early\\s|late\\s|mid-?\\s?)?${DATE}\\b(?:\\s(?:meeting|board|committee))?`,
    `\\b(?:by|at|to|before|for|in|until|ahead\\sof|prior\\sto|in\\stime\\sfor)\\s(?:the\\s|its\\s|their\\s)(?:Committee's\\s|Board's\\s)?(?:next|following|${MONTH})(?:\\s[\\w-]{1,20}){0,3}?\\s(?:meetings?(?:\\sbut\\sone)?|${SEASON})\\b`,
    `\\bto\\s(?:a|one\\sof\\sthe)\\s(?:future|later|subsequent|forthcoming)\\smeetings?\\b`,
    `\\b(?:at|to|for)\\s(?:a\\s)?(?:future|later|subsequent|forthcoming)\\smeetings?\\b`,
    `\\b(?:in|during|by|over|before)\\s(?:the\\s)?(?:(?:end|start)\\sof\\s(?:the\\s)?)?(?:early\\s|late\\s|coming\\s|next\\s|new\\s|following\\s)?${SEASON}s?\\b(?:\\s\\d{4})?`,
    `\\bwithin\\s${COUNT}\\s(?:working\\s)?(?:hours?|days?|weeks?|months?|years?|fortnight)\\b`,
    `\\bin\\s${COUNT}\\s(?:days?|weeks?|months?)(?:['’]?\\stime)?\\b`,
    `\\b(?:next|this|that)\\s(?:week|month|year|quarter|spring|summer|autumn|winter)\\b`,
    `\\b(?:following|after|outside)\\s(?:the|this)\\smeeting\\b|\\bin\\sdue\\scourse\\b|\\bas\\ssoon\\sas\\spossible\\b|\\b(?:once|twice)\\sa\\s(?:month|quarter|year)\\b|\\b(?:weekly|monthly|quarterly|annually|every\\s(?:week|month|quarter|year|six\\smonths|meeting))\\b|\\bimmediately\\b|\\bshortly\\b|\\bimminently\\b|\\btomorrow\\b`,
    `\\b(?:quarter|Q)\\s?[1-4](?:\\s(?:of\\s)?\\d{4}(?:[/–-]\\d{2,4})?)?\\b`,
  ].join('|'),
  'i',
);

/** When something is to be done, as printed; null where no time is named. */
export const dueWordsIn = (text: string): string | null => DUE.exec(text.slice(0, 4000))?.[0].trim() ?? null;
