import { makeStyles, tokens } from '@fluentui/react-components';
import type { Stored } from '../../../domain/changes';
import { formatCount } from '../../../domain/formats';
import { paperNamed } from '../../../domain/paperNames';
import { appendicesOf, itemPapers, pageAddress, type Pages } from '../../../domain/papers';
import type { Desk } from '../../../queries/desk';
import type { ReadMarks } from '../../../queries/useReadMarks';
import { useDocuments } from '../../../queries/useRowsOfMeeting';
import { ExternalLink } from '../../../ui/ExternalLink';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Section } from '../../../ui/Section';
import { UnreadableRows } from '../../../ui/UnreadableRows';

interface PapersByPageProps {
  readonly desk: Desk;
  readonly meeting: string;
  readonly circle: string | null;
  readonly item: Stored<'agendaItems'>;
  readonly marks: ReadMarks | null;
}

/** Where to read it: the papers, opened at the item's pages. */
export function PapersByPage({ desk, meeting, circle, item, marks }: PapersByPageProps) {
  const asked = useDocuments(desk, { meeting, circle });
  if (asked.kind === 'loading') return <Loading label="Loading the papers" rows={1} />;
  if (asked.kind === 'failed') return <FailedToLoad desk={desk} error={asked.error} what="The list of papers" retry={asked.retry} tone="notice" />;
  const papers = itemPapers(item, asked.value.items);
  const appendices = appendicesOf(item, asked.value.items);
  if (papers.kind === 'none' && appendices.length === 0 && item.pagesFrom === null && asked.value.unreadable.length === 0) return null;
  const goTo = (page: number | null) => marks?.goTo(item, page);
  return (
    <Section heading="Papers" level={2}>
      {papers.kind === 'notListed' && (
        <p>
          {pagesWording(papers.pages)} of <bdi>{papers.file}</bdi>, which is not in the list of papers. Ask the clerk for it.
        </p>
      )}
      {papers.kind === 'none' && item.pagesFrom !== null && <p>{pagesWording({ from: item.pagesFrom, to: item.pagesTo ?? item.pagesFrom })} of the pack, which is not in the list of papers. Ask the clerk for it.</p>}
      {papers.kind === 'listed' && papers.documents.map((document) => <Paper key={`${document.row.site} ${document.key}`} document={document} all={asked.value.items} pages={papers.pages} goTo={goTo} />)}
      {appendices.map((document) => (
        <Paper key={`${document.row.site} ${document.key}`} document={document} all={asked.value.items} pages={null} goTo={goTo} />
      ))}
      <UnreadableRows rows={asked.value.unreadable} />
    </Section>
  );
}

interface PaperProps {
  readonly document: Stored<'documents'>;
  /** Of the meeting. */
  readonly all: readonly Stored<'documents'>[];
  readonly pages: Pages | null;
  readonly goTo: (page: number | null) => void;
}

function Paper({ document, all, pages, goTo }: PaperProps) {
  const styles = useStyles();
  const { words, file } = paperNamed(document, all);
  const name = file === null ? document.title : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const address = pageAddress(document, pages?.from ?? null);
  const numbers = pages === null || document.format !== 'pdf' || address === null ? [] : Array.from({ length: Math.min(pages.to - pages.from + 1, mostPageLinks) }, (_, at) => pages.from + at);
  const left = pages === null || numbers.length === 0 ? 0 : pages.to - pages.from + 1 - numbers.length;
  return (
    <div className={styles.paper}>
      <p className={styles.line}>
        {address === null ? (
          <bdi>{name}</bdi>
        ) : (
          <ExternalLink address={address} onFollow={() => goTo(pages?.from ?? null)}>
            {name}
          </ExternalLink>
        )}{' '}
        <span className={styles.small}>{[formatWording[document.format], pages === null ? null : pagesWording(pages), address === null ? 'no address in the list' : null].filter(Boolean).join(', ')}</span>
        {file !== null && <bdi className={styles.file}>{file}</bdi>}
      </p>
      {numbers.length > 1 && (
        <ul aria-label={`Pages of ${name}`} className={styles.pages}>
          {numbers.map((page) => (
            <li key={page}>
              <ExternalLink address={pageAddress(document, page) ?? ''} onFollow={() => goTo(page)}>
                {`p. ${page}`}
              </ExternalLink>
            </li>
          ))}
          {left > 0 && <li>and {formatCount(left, 'more page')}</li>}
        </ul>
      )}
    </div>
  );
}

const mostPageLinks = 40;

/** "pp. 13–16", "p. 13". */
const pagesWording = ({ from, to }: Pages): string => (from === to ? `p. ${from}` : `pp. ${from}–${to}`);

const formatWording = { pdf: 'PDF', word: 'Word', text: 'text', page: 'web page', json: 'data' } as const;

const useStyles = makeStyles({
  paper: { marginBottom: tokens.spacingVerticalS },
  line: { margin: 0 },
  small: { color: tokens.colorNeutralForeground2 },
  file: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  pages: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0, listStyleType: 'none', fontVariantNumeric: 'tabular-nums', '& li': { minHeight: '24px' } },
});
