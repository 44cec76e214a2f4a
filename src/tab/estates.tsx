import { EstatesScreens as Screens, type EstatesScreensProps } from '../features/estates/EstatesScreens';

/** What the estates' screens need of hosts and of Graph is handed to them here. */
export const EstatesScreens = (props: EstatesScreensProps) => <Screens {...props} />;
