import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { Message } from '../../../ui/Message';
import { shrinkPhotograph } from './shrinkPhotograph';

interface TakePhotographProps {
  readonly pictures: readonly Blob[];
  readonly onTaken: (picture: Blob) => void;
  /** One is being made smaller: whether it could be. Who saves waits for it. */
  readonly onTaking?: (taking: Promise<boolean>) => void;
  readonly onRemove: (at: number) => void;
  readonly shrink?: typeof shrinkPhotograph;
}

/**
 * The phone's own camera takes it, and hands over the one photograph: the app needs no permission for the camera, and does
 * not see the others. Where there is no camera the same button chooses a file.
 */
export function TakePhotograph({ pictures, onTaken, onTaking, onRemove, shrink = shrinkPhotograph }: TakePhotographProps) {
  const styles = useStyles();
  const id = useId();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function take(files: readonly File[]): Promise<boolean> {
    setIsBusy(true);
    setRefusal(null);
    let areAllTaken = true;
    try {
      for (const file of files) {
        const shrunk = await shrink(file);
        if (shrunk.kind === 'shrunk') onTaken(shrunk.picture);
        else {
          areAllTaken = false;
          setRefusal(shrunk.sentence);
        }
      }
      return areAllTaken;
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <div>
      <label className={styles.button} htmlFor={id}>
        {pictures.length === 0 ? 'Photograph' : 'Another photograph'}
        <input
          id={id}
          type="file"
          accept="image/*"
          capture="environment"
          className={styles.input}
          aria-describedby={`${id}-how`}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file may be chosen again.
            currentTarget.value = '';
            const taking = take(files);
            onTaking?.(taking);
          }}
        />
      </label>
      <p id={`${id}-how`} className={styles.quiet}>
        Opens your camera. Place and time that the camera writes into it are taken out.
      </p>
      <p role="status" className={mergeClasses(styles.quiet, styles.said)}>
        {isBusy ? 'Making the photograph smaller …' : pictures.length === 0 ? '' : pictures.length === 1 ? '1 photograph is ready' : `${pictures.length} photographs are ready`}
      </p>
      {refusal !== null && <Message tone="problem" title={refusal} />}
      {pictures.length > 0 && (
        <ul className={styles.pictures}>
          {pictures.map((picture, at) => (
            <li key={at}>
              <Thumbnail picture={picture} number={at + 1} />
              <button type="button" className={styles.remove} onClick={() => onRemove(at)}>
                Remove<span className={styles.unseen}>{` photograph ${at + 1}`}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Thumbnail({ picture, number }: { readonly picture: Blob; readonly number: number }) {
  const styles = useStyles();
  const [address] = useState(() => URL.createObjectURL(picture));
  return <img src={address} alt={`Photograph ${number}`} className={styles.thumbnail} onLoad={() => URL.revokeObjectURL(address)} />;
}

const useStyles = makeStyles({
  button: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '56px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  input: { position: 'absolute', inset: 0, width: '100%', height: '100%', margin: 0, opacity: 0, cursor: 'pointer' },
  quiet: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  said: { ':empty': { margin: 0 } },
  pictures: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  thumbnail: { display: 'block', width: '96px', height: '96px', objectFit: 'cover', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  remove: { minHeight: '44px', width: '96px', font: 'inherit', color: tokens.colorBrandForegroundLink, background: 'none', border: 'none', padding: 0, cursor: 'pointer', textDecorationLine: 'underline', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});
