import fc from 'fast-check';
import { decodeNotebook } from '../../../src/domain/decodeNotebook';
import { goTo, lastLook, look, markRead, notebookOf, writeNote } from '../../../src/domain/notebookChanges';
import { emptyFile, encodeFile, joinFiles, knowsAll, type NotebookFile } from '../../../src/domain/notebookFile';

/**
 * Three devices write into one notebook, each with a clock of its own, and hear of one another only when they meet a file
 * of the other's: in any order, late, twice or never.
 */
const devices = ['laptop', 'tablet', 'phone'] as const;
type Device = (typeof devices)[number];

type Step =
  | { readonly kind: 'write'; readonly device: Device; readonly note: string; readonly text: string; readonly clock: number }
  | { readonly kind: 'remove'; readonly device: Device; readonly note: string }
  | { readonly kind: 'mark'; readonly device: Device; readonly isRead: boolean; readonly clock: number }
  | { readonly kind: 'go' | 'look'; readonly device: Device; readonly clock: number }
  | { readonly kind: 'meet'; readonly device: Device; readonly other: Device };

const device = fc.constantFrom(...devices);
const note = fc.constantFrom('note-1', 'note-2');
const clock = fc.integer({ min: 0, max: 172_800_000 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), device, note, text: fc.uuid(), clock }),
  fc.record({ kind: fc.constant('remove' as const), device, note }),
  fc.record({ kind: fc.constant('mark' as const), device, isRead: fc.boolean(), clock }),
  fc.record({ kind: fc.constantFrom('go' as const, 'look' as const), device, clock }),
  fc.record({ kind: fc.constant('meet' as const), device, other: device }),
);
const story = fc.array(step, { maxLength: 30 });

interface Told {
  readonly files: Readonly<Record<Device, NotebookFile>>;
  /** Texts that a member wrote and that nobody who saw them has written over or removed. */
  readonly standing: ReadonlySet<string>;
}

/** What `tell` knows of each text, beside the notebook's own reckoning. */
function tell(steps: readonly Step[]): Told {
  const files: Record<Device, NotebookFile> = { laptop: emptyFile('m'), tablet: emptyFile('m'), phone: emptyFile('m') };
  const standing = new Set<string>();
  steps.forEach((one, index) => {
    const file = files[one.device];
    const act = { stamp: { by: one.device, count: index + 1 }, at: new Date('clock' in one ? one.clock : 0).toISOString() };
    const item = { agendaItem: 'item-1', isExempt: false };
    switch (one.kind) {
      case 'write':
      case 'remove': {
        const shown = notebookOf(file, one.device, null).notes.find(({ id }) => id === one.note);
        const text = one.kind === 'write' ? one.text : '';
        files[one.device] = writeNote(file, act, one.note, { ...item, page: null, writtenOn: null, text, over: shown === undefined ? [] : [shown.text] });
        if (shown !== undefined) standing.delete(shown.text);
        if (text !== '') standing.add(text);
        return;
      }
      case 'mark':
        files[one.device] = markRead(file, act, item, null, one.isRead);
        return;
      case 'go':
        files[one.device] = goTo(file, act, item, index + 1);
        return;
      case 'look':
        files[one.device] = look(file, act);
        return;
      case 'meet':
        files[one.device] = joinFiles(file, files[one.other]);
    }
  });
  return { files, standing };
}

const shownTexts = (file: NotebookFile): readonly string[] => notebookOf(file, 'nobody', null).notes.flatMap(({ text, otherTexts }) => [text, ...otherTexts]).sort();
const threeFiles = story.map((steps) => tell(steps).files);

test('joining is the same in any order', () => {
  fc.assert(fc.property(threeFiles, ({ laptop, tablet }) => expect(encodeFile(joinFiles(laptop, tablet))).toBe(encodeFile(joinFiles(tablet, laptop)))));
});

test('joining is the same in any grouping', () => {
  fc.assert(
    fc.property(threeFiles, ({ laptop, tablet, phone }) =>
      expect(encodeFile(joinFiles(joinFiles(laptop, tablet), phone))).toBe(encodeFile(joinFiles(laptop, joinFiles(tablet, phone)))),
    ),
  );
});

test('joining twice is joining once', () => {
  fc.assert(
    fc.property(threeFiles, ({ laptop, tablet }) => {
      const once = joinFiles(laptop, tablet);
      expect(encodeFile(joinFiles(once, tablet))).toBe(encodeFile(once));
      expect(knowsAll(once, laptop) && knowsAll(once, tablet)).toBe(true);
    }),
  );
});

test('no word is lost that nobody who saw it took away, whatever the clocks say and whoever was offline', () => {
  fc.assert(
    fc.property(story, (steps) => {
      const { files, standing } = tell(steps);
      const all = joinFiles(joinFiles(files.laptop, files.tablet), files.phone);
      expect(shownTexts(all)).toEqual(expect.arrayContaining([...standing]));
    }),
    { numRuns: 500 },
  );
});

test('devices that have met one another show the same, and lasting offline spells change nothing of it', () => {
  fc.assert(
    fc.property(story, fc.shuffledSubarray([...devices], { minLength: 3 }), (steps, order) => {
      const { files } = tell(steps);
      const met = order.map((name) => files[name]).reduce(joinFiles);
      const notebook = notebookOf(met, 'nobody', lastLook(met, 'nobody'));
      const inOrder = joinFiles(joinFiles(files.laptop, files.tablet), files.phone);
      expect(notebook).toEqual(notebookOf(inOrder, 'nobody', lastLook(inOrder, 'nobody')));
    }),
  );
});

test('what was written down is read back as it was', () => {
  fc.assert(fc.property(threeFiles, ({ laptop }) => expect(decodeNotebook(encodeFile(laptop), 'm')).toEqual({ kind: 'read', file: laptop })));
});
