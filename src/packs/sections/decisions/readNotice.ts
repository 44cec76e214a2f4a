import type { DecisionReading, DecisionValue } from '../../decisionReading';
import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import type { MeetingReading, Part, Problem } from '../../reading';
import { partOfHeading } from '../agenda/partHeading';
import { isFurniture } from '../markers';
import { closingBy, isMarkedExempt, opensClosedPart } from '../minutes/closing';
import { findItemHeads } from '../minutes/itemHeads';
import { labelledValues } from './labelledValues';

/** A notice of what a meeting decided: its items, each with the decision and, where printed, its reasons. */
export function readNotice(lines: readonly PackLine[], meeting: MeetingReading): { readonly decisions: readonly DecisionReading[]; readonly problems: readonly Problem[] } {
  const heads = findItemHeads(lines);
  let part: Part = 'public';
  const doubts: Problem[] = [];
  const doubt = (index: number, line: number, why: string): void => {
    doubts.push({ message: `“${squash(heads[index]?.title ?? '').slice(0, 80)}” ${why}, so it was taken as non-public. Check its part.`, line, kind: 'uncertain', value: `decisions[${String(index)}].part` });
  };
  let isPerhaps = false;
  const decisions = heads.map((head, index): DecisionReading => {
    const body = lines.slice(head.after, heads[index + 1]?.at ?? lines.length);
    const line = lines[head.at]?.number ?? 0;
    const own = part;
    const opens = body.findIndex((one) => one.text.length < 150 && partOfHeading(one.text) !== null);
    if (opens >= 0) part = partOfHeading(body[opens]?.text ?? '') ?? part;
    const text = opens >= 0 ? body.slice(0, opens) : body;
    const isMarked = own === 'public' && isMarkedExempt(head, text);
    if (isMarked) doubt(index, line, 'is marked as exempt and stands in no closed part');
    if (isPerhaps) doubt(index, line, 'stands below an item that seems to say that the public left');
    const decision = decisionOf(text, head.beside, { number: head.number, title: head.title, decisionMaker: meeting.committee, date: meeting.date, part: isMarked ? 'non-public' : own, line });
    const closing = opens < 0 && part === 'public' ? closingBy({ title: head.title, resolutions: decision.decision === null ? [] : [{ text: decision.decision, clauses: [], line }], paragraphs: [{ number: null, text: decision.decision ?? '', depth: 0, line }] }) : null;
    if (closing !== null && !(closing === 'part' && opensClosedPart(lines.slice(heads[index + 1]?.at ?? lines.length)))) part = 'non-public';
    isPerhaps = closing === 'perhaps';
    return decision;
  });
  const mixed = heads.flatMap((head, index): Problem[] => (opensUnlabelled(lines.slice(head.after, heads[index + 1]?.at ?? lines.length)) ? [{ message: `Under “${squash(head.title).slice(0, 80)}” words stand before the label of the decision; they were read as part of it. Check it.`, line: lines[head.at]?.number ?? null, kind: 'uncertain', value: `decisions[${String(index)}].decision` }] : []));
  const problems = heads.length > 0 ? [...mixed, ...doubts] : [{ message: 'No decisions were found in this notice. Compare it with the document.', line: lines.find((line) => !isBlank(line))?.number ?? null, kind: 'unreadable', value: 'decisions' } as const];
  return { decisions, problems };
}

/** What stands under an item before "Decision:" may be what the item is about. */
const opensUnlabelled = (body: readonly PackLine[]): boolean => {
  const written = body.filter((line) => !isBlank(line) && !isFurniture(line.text));
  const label = labelledValues(written).find((value) => value.label === 'decision');
  return label !== undefined && (written[0]?.number ?? 0) < label.line && labelledValues(written.slice(0, 1)).length === 0;
};

type Head = Pick<DecisionReading, 'number' | 'title' | 'decisionMaker' | 'date' | 'part' | 'line'>;

/** What stands under an item before any label is its decision. */
function decisionOf(body: readonly PackLine[], beside: string, head: Head): DecisionReading {
  const unnamed: PackLine = { number: head.line, page: null, raw: 'Decision:', text: 'Decision:' };
  const row: PackLine[] = beside === '' ? [] : [{ number: head.line, page: null, raw: beside, text: beside }];
  const values = labelledValues([unnamed, ...row, ...body.filter((line) => !isFurniture(line.text))]);
  const told: Partial<Record<DecisionValue, number>> = {};
  const say = (label: DecisionValue): string | null => {
    const own = values.filter((value) => value.label === label && value.texts.length > 0);
    if (own[0]) told[label] = own[0].line;
    return own.length === 0 ? null : own.flatMap(({ texts }) => texts).join('\n');
  };
  return {
    ...head,
    title: squash(head.title),
    decisionMaker: say('decisionMaker') ?? head.decisionMaker,
    decision: say('decision'),
    reasons: say('reasons'),
    alternatives: say('alternatives'),
    interests: say('interests'),
    keyDecision: say('keyDecision'),
    contact: null,
    lines: told,
  };
}
