import type { ReactNode } from 'react';

import { Chinese } from '@/components/ui/chinese';
import type { FieldKey } from '@/lib/forms/types';

import { inBothLanguages } from './in-both-languages';
import { useReadBack } from './read-back';

interface Props {
  field: FieldKey;
  value: string;
  /** What the person calls it in English, e.g. the name of the profile for the name of the entity. */
  called?: string;
  /** What more is said of it. */
  children?: ReactNode;
}

/** A value, and for somebody who reads no Chinese how it is spoken and what it says. */
export function ValueLine({ field, value, called, children }: Props) {
  const read = useReadBack();
  const told = inBothLanguages(field, value);
  const reading = told === value ? [read?.(field, value), called] : [];
  const readings = reading.filter((part) => part && part !== value);
  return (
    <>
      <Chinese>{told}</Chinese>
      {children}
      {readings.length > 0 && (
        <div className="read-back" lang="zh-Latn">
          {readings.join(' · ')}
        </div>
      )}
    </>
  );
}
