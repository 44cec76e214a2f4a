import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Fluent's own themes: their pairs of colours meet WCAG 2.2 AA. */
export const themes: Readonly<Record<'light' | 'dark' | 'contrast', Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};
