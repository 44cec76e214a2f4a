import { Message } from './Message';
import { PageHeading } from './PageHeading';
import { RouteLink } from './RouteLink';

interface NoSuchPageProps {
  readonly takesFocus: boolean;
  /** Where one may go from here instead. */
  readonly ways: readonly { readonly label: string; readonly to: string }[];
}

/** An address that leads nowhere says so: another screen in its place would be taken for what was meant. */
export function NoSuchPage({ takesFocus, ways }: NoSuchPageProps) {
  return (
    <>
      <PageHeading takesFocus={takesFocus}>That page does not exist</PageHeading>
      <Message tone="problem" title="The address leads to no page of Members’ Brief">
        <p>The link may be old or cut short. Ask whoever sent it to copy it again, or look for what you want from one of these:</p>
        <ul>
          {ways.map(({ label, to }) => (
            <li key={to}>
              <RouteLink to={to}>{label}</RouteLink>
            </li>
          ))}
        </ul>
      </Message>
    </>
  );
}
