import { EstatesScreens as Screens, type EstatesScreensProps } from '../features/estates/EstatesScreens';
import { clock } from '../hosts/clock';

/** What the estates' screens need of hosts and of Graph is handed to them here. */
export const EstatesScreens = (props: Omit<EstatesScreensProps, 'clock'>) => <Screens {...props} clock={clock} />;
