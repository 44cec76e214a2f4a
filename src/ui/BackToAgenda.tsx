import { meetingRoute } from '../domain/routes';
import { RouteLink } from './RouteLink';

/** From whatever is made of a meeting to its agenda. */
export const BackToAgenda = ({ meeting, name }: { readonly meeting: string; /** Null while it is not known. */ readonly name: string | null }) => (
  <nav aria-label="Back">
    <RouteLink to={meetingRoute(meeting)}>{name === null ? 'The agenda' : `The agenda of ${name}`}</RouteLink>
  </nav>
);
