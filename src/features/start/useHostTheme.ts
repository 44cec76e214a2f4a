import { useSyncExternalStore } from 'react';
import type { Host, HostTheme } from '../../hosts/host';

export const useHostTheme = (host: Host): HostTheme =>
  useSyncExternalStore(
    (onChange) => host.onThemeChange(onChange),
    () => host.theme,
  );
