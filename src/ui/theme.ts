import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Fluent's sizes of text are of 16 px to the `rem`; in `rem` they follow the size that a person has set in the browser. */
function inRem(theme: Theme): Theme {
  const sizes = Object.entries<unknown>({ ...theme }).flatMap(([name, value]) => {
    const pixels = /^(?:fontSize|lineHeight)/.test(name) && typeof value === 'string' ? /^(\d+)px$/.exec(value)?.[1] : undefined;
    return pixels === undefined ? [] : [[name, `${Number(pixels) / 16}rem`] as const];
  });
  return { ...theme, ...Object.fromEntries(sizes) };
}

/** Fluent's own themes: their pairs of colours meet WCAG 2.2 AA. */
export const themes: Readonly<Record<'light' | 'dark' | 'contrast', Theme>> = {
  light: inRem(webLightTheme),
  dark: inRem(webDarkTheme),
  // The shape of what is coming is no text to be read: in Fluent’s white it is louder than all that is there.
  contrast: { ...inRem(teamsHighContrastTheme), colorNeutralStencil1: '#333333' },
};
