import type { FrameLocator, Page } from 'playwright-core';

/** The app inside the stand-in Teams or Outlook. */
export const app = (page: Page): FrameLocator => page.frameLocator('iframe[title="Members’ Brief"]');

export interface Scene {
  readonly host?: 'teams' | 'outlook';
  readonly person?: 'member' | 'allocatedMember' | 'clerk' | 'officer' | 'guest' | 'outsider';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly signIn?: 'works' | 'interaction' | 'consent' | 'cancelled' | 'silent' | 'noBridge';
  readonly open?: string;
  readonly item?: string;
}

/** The preview's page at that scene. */
export const addressOf = (previewUrl: string, scene: Scene): string => `${previewUrl}/?${new URLSearchParams({ open: '', ...scene }).toString()}`;

/** The title of every agenda item shown, in order. */
export const shownTitles = (page: Page): Promise<string[]> => app(page).getByRole('main').getByRole('heading', { level: 3 }).allInnerTexts();
