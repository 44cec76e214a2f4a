import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface LongListProps<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly draw: (row: Row) => ReactNode;
  readonly className?: string;
}

/** Up to so many rows stand in the page; of more only those in sight and their neighbours do. */
const DRAWN_WHOLE = 200;

/** As far as is known before a row is drawn, in pixels. */
const ROW_HEIGHT = 88;

/** A list of any length, whose rows are as tall as they are. */
export function LongList<Row>({ rows, ...props }: LongListProps<Row>) {
  return rows.length > DRAWN_WHOLE ? <RowsInSight rows={rows} {...props} /> : <WholeList rows={rows} {...props} />;
}

function WholeList<Row>({ rows, keyOf, draw, className }: LongListProps<Row>) {
  return (
    <ul className={className}>
      {rows.map((row) => (
        <li key={keyOf(row)}>{draw(row)}</li>
      ))}
    </ul>
  );
}

function RowsInSight<Row>({ rows, keyOf, draw, className }: LongListProps<Row>) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    // A page that its host has hidden has rows without height, of which all would be in sight.
    measureElement: (element) => element.getBoundingClientRect().height || ROW_HEIGHT,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (at) => {
      const row = rows[at];
      return row === undefined ? at : keyOf(row);
    },
  });
  return (
    <ul ref={list} className={className} style={{ position: 'relative', height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const row = rows[index];
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            style={{ position: 'absolute', insetInline: 0, transform: `translateY(${start - top}px)` }}
          >
            {row === undefined ? null : draw(row)}
          </li>
        );
      })}
    </ul>
  );
}
