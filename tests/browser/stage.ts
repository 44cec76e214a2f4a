import type { FrameLocator, Page } from 'playwright-core';

/** The app inside the stand-in Teams or Outlook. */
export const app = (page: Page): FrameLocator => page.frameLocator('iframe[title="Members’ Brief"]');

export interface Scene {
  readonly host?: 'teams' | 'outlook';
  readonly person?: 'member' | 'allocatedMember' | 'clerk' | 'officer' | 'guest' | 'outsider';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly signIn?: 'works' | 'interaction' | 'consent' | 'noNotes' | 'noToDo' | 'cancelled' | 'silent' | 'noBridge';
  /** A route; an empty text is Home. */
  readonly open?: string;
  readonly item?: string;
}

/** The preview's page at that scene; the list of meetings where it names no screen. */
export const addressOf = (previewUrl: string, scene: Scene): string => `${previewUrl}/?${new URLSearchParams({ open: '/upcoming/all', ...scene }).toString()}`;

/** To a screen that no deep link leads to, from whatever screen stands. */
export async function goTo(page: Page, route: string): Promise<void> {
  await app(page).getByRole('heading', { level: 1 }).waitFor();
  await page.frames().find((frame) => frame.url().includes('/tab.html'))?.evaluate((to) => {
    window.location.hash = to;
  }, route);
}

/** The title of every agenda item shown, in order. */
export const shownTitles = (page: Page): Promise<string[]> => app(page).getByRole('main').getByRole('heading', { level: 3 }).allInnerTexts();
