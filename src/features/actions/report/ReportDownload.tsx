import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OutstandingReport } from '../../../domain/actionReport/outstandingReport';
import { formatCount, formatLongDate } from '../../../domain/formats';
import { downloadFile } from '../../../ui/downloadFile';
import { Message } from '../../../ui/Message';

interface ReportDownloadProps {
  readonly report: OutstandingReport;
  /** The list as a file for a spreadsheet. */
  readonly csv: () => string;
  /** Without its ending. */
  readonly fileName: string;
  readonly write?: (report: OutstandingReport) => Promise<ArrayBuffer>;
}

/** One list of outstanding actions, to be taken into the next pack or into a spreadsheet. */
export function ReportDownload({ report, csv, fileName, write = writeLater }: ReportDownloadProps) {
  const styles = useStyles();
  const [state, setState] = useState<'idle' | 'writing' | 'failed'>('idle');
  const download = async (): Promise<void> => {
    setState('writing');
    try {
      downloadFile(`${fileName}.docx`, WORD, await write(report));
      setState('idle');
    } catch {
      // The library could not be loaded, or could not write: either way the person can only try again.
      setState('failed');
    }
  };
  return (
    <div className={styles.list}>
      <h2 className={styles.heading}>{report.heading}</h2>
      <p className={styles.note}>
        {formatCount(report.rows.length, 'action')}
        {report.meetingDate !== null && `, for the meeting on ${formatLongDate(report.meetingDate)}`}
      </p>
      {!report.isPublic && <p className={styles.note}>The file will stand on this device, where the app itself stores nothing of exempt business. Keep it as you keep non-public papers.</p>}
      <div className={styles.buttons}>
        <Button disabledFocusable={state === 'writing'} onClick={() => void download()} aria-label={`Download for Word: ${report.heading}`}>
          Download for Word
        </Button>
        <Button onClick={() => downloadFile(`${fileName}.csv`, 'text/csv', csv())} aria-label={`Download for a spreadsheet: ${report.heading}`}>
          Download for a spreadsheet
        </Button>
      </div>
      {state === 'writing' && <p role="status">Writing the document</p>}
      {state === 'failed' && (
        <Message tone="problem" title="The document could not be written">
          <p>Check the connection and press the button again, or take the list into a spreadsheet.</p>
        </Message>
      )}
    </div>
  );
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The Word library is large, and most people never need it. */
const writeLater = async (report: OutstandingReport): Promise<ArrayBuffer> => (await import('./writeOutstandingReport')).writeOutstandingReport(report);

const useStyles = makeStyles({
  list: { marginTop: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});
