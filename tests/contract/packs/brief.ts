import type { AgendaItemReading } from '../../../src/packs/reading';

/** An item as the answers beside the packs write it: what it does not have is left out. */
export function brief(item: AgendaItemReading): object {
  const { number, title, part, line, pages } = item;
  return {
    number,
    title,
    part,
    line,
    ...(item.purpose && { purpose: item.purpose }),
    ...(item.starred && { starred: true }),
    ...(pages && { pages: [pages.from, pages.to] }),
    ...(item.toFollow && { toFollow: true }),
    ...(item.reportOf && { reportOf: item.reportOf }),
    ...(item.presenters.length > 0 && { presenters: item.presenters }),
    ...(item.minutesAllotted !== null && { minutesAllotted: item.minutesAllotted }),
    ...(item.exemptBasis && { exemptBasis: item.exemptBasis }),
    ...(item.resolution && { resolution: item.resolution }),
  };
}
