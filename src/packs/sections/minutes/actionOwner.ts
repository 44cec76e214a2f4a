import { squash } from '../../lines';
import { isName, isPost, isSurname } from './names';

/** `work` is null where the line names only who acts: what is to be done then stands before it. */
export interface ActionLine {
  readonly owner: string | null;
  readonly work: string | null;
  readonly due: string | null;
}

const LABEL = /^\W{0,3}(?:actions?|action\s(?:points?|required|by|for|on|owner|item)|camau\sgweithredu|gweithredu|to\saction)(?:\s?(?:no\.?\s?)?\d{1,3}(?:[./]\d{1,4})?)?\W{0,2}\s?(?::\s?[-–—]?|[–—]|\s-\s|\))\s*/i;
const ALONE = /^\W{0,3}actions?\s(?:by\s|for\s)?((?:[A-Z]{2,4})(?:\s?[/,&]\s?[A-Z]{2,4}){0,4})\W*$/;

/** "Action: NAME", "ACTION – Officer to …", "Action: to circulate … (Clerk, by May)"; null where the line is none of these. */
export function actionOwner(printed: string): ActionLine | null {
  if (!/actions?|gweithredu/i.test(printed.slice(0, 60))) return null;
  const text = squash(printed.slice(0, 3000));
  const initials = ALONE.exec(text);
  if (initials) return { owner: initials[1] ?? null, work: null, due: null };
  const label = LABEL.exec(text);
  if (!label) return null;
  // "Action 17: Members were told" speaks of an action on the list.
  if (/\d/.test(label[0]) && /\b(?:was|were|had|has|is|are|noted|reported|said)\b/.test(text)) return null;
  const said = text.slice(label[0].length).replace(/^\W{1,3}(?=\w)/, '').replace(/^([^(]*)\)\W*$/, '$1').trim();
  if (said === '' || /^(?:none|nil|n\/a)\W*$/i.test(said)) return { owner: null, work: said === '' ? null : '', due: null };
  return ownerLabelled(said) ?? ownerAlone(said) ?? ownerTo(said) ?? ownerBehind(said) ?? { owner: null, work: said, due: null };
}

const OWNER_LABEL = /(?:^|[\s.;,(–—|-])(?:(?:action\s)?owner|lead(?:\sofficer)?|responsib(?:le|ility)(?:\sofficer)?|by\swhom|who|assigned\sto|officer)\s?:\s?/i;
const DUE_LABEL = /(?:^|[\s.;,(–—|-])(?:due(?:\s(?:date|by))?|deadline|by\swhen|when|target(?:\sdate)?|timescale)\s?:\s?/i;

/** "Circulate the figures. Owner: Clerk. Due: May 2026": each has a label of its own. */
function ownerLabelled(said: string): ActionLine | null {
  const owner = OWNER_LABEL.exec(said);
  if (!owner) return null;
  const due = DUE_LABEL.exec(said);
  const marks = [owner, ...(due ? [due] : [])];
  const valueOf = (mark: RegExpExecArray): string => {
    const from = mark.index + mark[0].length;
    const next = Math.min(said.length, ...marks.map(({ index }) => index).filter((index) => index >= from));
    return said.slice(from, next).replace(/[\s.;,)|–—-]+$/, '');
  };
  const name = valueOf(owner);
  if (name === '' || name.length > 100) return null;
  const work = said.slice(0, Math.min(...marks.map(({ index }) => index))).trim();
  return { owner: name, work: work === '' ? null : work, due: due ? valueOf(due) : null };
}

const DUE = /\s?(?:[-–,;(]\s?)?\b((?:by|before|due|deadline)\b[:\s](?=(?:(?!\b(?:by|before|due|deadline)\b).){0,60}(?:\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)(?:\b|[a-z]{3,6}\b)|\b(?:meeting|end|next|week|month|quarter|year|spring|summer|autumn|winter|christmas|easter|noon|then|asap)\b)).{2,60}?)\)?\.?$/i;

function ownerAlone(said: string): ActionLine | null {
  const due = DUE.exec(said);
  const text = (due ? said.slice(0, due.index) : said).replace(/[.\s]+$/, '');
  return isOwner(text) ? { owner: text, work: null, due: due?.[1] ?? null } : null;
}

/** Someone, or several, and nothing that is to be done. */
function isOwner(text: string): boolean {
  const parts = text.split(/\s?(?:\/|,|;|&|\sand\s)\s?/).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 6 || text.length > 140) return false;
  return parts.every((part) => {
    const bare = part.replace(/\s?\([^()]{0,60}\)/g, '').replace(/^the\s/i, '');
    return isName(bare) || /^[A-Z]{2,4}$/.test(bare) || isSurname(bare) || (isPost(bare) && bare.split(' ').length <= 10 && /^\p{Lu}/u.test(bare) && !/\b(?:to|will|would|should|be|is|are|report\sto|circulate|provide)\b/.test(bare)) || /^[A-Z][\p{L}’'-]+(?:\s(?:[A-Z&][\p{L}’'-]*|of|for|and)){0,6}$/u.test(bare) && parts.length > 1;
  });
}

// "Write to the firm": nobody is called Write.
const VERB = /^(?:write|report|circulate|speak|talk|respond|reply|refer|return|add|send|bring|invite|look|agree|move|pass|apply|continue|present|provide)$/i;

function ownerTo(said: string): ActionLine | null {
  const match = /^(?:that\s)?(?:the\s)?(.{2,90}?)\s?(?:\s(?:to|will|would|should|shall)\s|:\s|\s[–-]\s)(?=\S)/i.exec(said);
  const owner = match?.[1]?.trim() ?? '';
  if (!match || !isOwner(owner) || VERB.test(owner)) return null;
  return { owner, work: said, due: DUE.exec(said)?.[1] ?? null };
}

/** "Circulate the figures (Clerk)", "Circulate the figures – Head of Parks". */
function ownerBehind(said: string): ActionLine | null {
  const match = /\s(?:[–—-]\s|\((?:action\s?:\s?)?|\[)([^()[\]–—]{2,90})[)\]]?\.?$/.exec(said);
  const within = match?.[1] ?? '';
  const due = /(?:^|,\s|;\s)((?:by|before)\s.{2,50})$/i.exec(within);
  const owner = (due ? within.slice(0, due.index) : within).trim();
  if (!match || !isOwner(owner)) return null;
  return { owner, work: said.slice(0, match.index).trim(), due: due?.[1] ?? null };
}
