import { BriefPage } from '../features/brief/BriefPage';
import { RequestPanel as Requests } from '../features/requests/RequestPanel';
import { RequestsPage } from '../features/requests/RequestsPage';
import type { ItemPanelProps } from '../queries/desk';
import { createRequestsClock } from './requestsClock';
import type { PreparingScreenProps } from './TabApp';

const clock = createRequestsClock({
  device: () => new Date(),
  ask: () => fetch('config.json', { cache: 'no-store' }),
  mintKey: () => crypto.randomUUID(),
});

export const RequestPanel = (props: ItemPanelProps) => <Requests {...props} clock={clock} />;

export const RequestsScreen = (props: PreparingScreenProps) => <RequestsPage {...props} clock={clock} />;

export const BriefScreen = (props: PreparingScreenProps) => <BriefPage {...props} />;
