import type { Page } from 'playwright-core';

const labels = { light: 'Light', dark: 'Dark', contrast: 'High contrast' } as const;

/** Changes the host's theme, and waits until the app is drawn in it and no colour is on its way any more. In high contrast its ground is black. */
export async function drawIn(page: Page, theme: keyof typeof labels): Promise<void> {
  await page.getByLabel(labels[theme], { exact: true }).check();
  await page.frames().find((frame) => /\/(?:tab|pane)\.html/.test(frame.url()))?.waitForFunction((wanted) => {
    const ground = document.querySelector('.fui-FluentProvider');
    const channels = ground === null ? [] : (getComputedStyle(ground).backgroundColor.match(/\d+/g) ?? []).slice(0, 3).map(Number);
    const isDark = channels.length === 3 && channels.every((channel) => channel < 128);
    const isBlack = isDark && channels.every((channel) => channel === 0);
    return isDark === (wanted !== 'light') && isBlack === (wanted === 'contrast') && document.getAnimations().every(({ playState }) => playState !== 'running');
  }, theme);
}
