import { sameTimeOn } from '../domain/calendar';

/** A preview's calendar stands still: what is written down in it is dated by it, as its SharePoint dates it. */
export const councilNow = ({ today }: { readonly today?: string | undefined }): Date => (today === undefined ? new Date() : sameTimeOn(today, new Date()));
