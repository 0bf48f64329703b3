/** A list of which the first few lie open, and the rest behind a button. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { t } from '../words';
import './long-list.css';

const FIRST = 6;

export interface LongListProps<Item> {
  label: string;
  /** Undefined while they cannot be read, which is not the same as none. */
  items: readonly Item[] | undefined;
  /** Stands there while there is no item. */
  none: string;
  /** What came of the last click in it. */
  said: string;
  testId: string;
  /** One `li`, with a key. */
  children: (item: Item) => ComponentChildren;
}

/** @example <LongList label={…} items={ranges} none={…} testId="marks">{(range) => <li key={range.from}>…</li>}</LongList> */
export function LongList<Item>({ label, items, none, said, testId, children }: LongListProps<Item>) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? items : items?.slice(0, FIRST);
  return (
    <div class="long-list" data-testid={testId}>
      <h3 tabIndex={-1}>{label}</h3>
      {items?.length === 0 ? <p>{none}</p> : null}
      {shown !== undefined && shown.length > 0 ? <ul>{shown.map(children)}</ul> : null}
      {items !== undefined && items.length > FIRST && !isWhole ? (
        <Button kind="bare" data-testid={`${testId}-all`} onClick={() => setIsWhole(true)}>
          {t('options.list.showAll', [items.length])}
        </Button>
      ) : null}
      <p class="form-said" role="status" data-testid={`${testId}-said`}>
        {said}
      </p>
    </div>
  );
}
