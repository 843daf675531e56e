import { Text, Transform } from 'ink';
import { Table } from 'ink-table';
import { type PropsWithChildren, use } from 'react';
import { SkinContext } from './skin.ts';

const Heading = ({ children }: PropsWithChildren) => <Text bold>{children}</Text>;
const Cell = ({ children }: PropsWithChildren) => <Text>{children}</Text>;
function Rule({ children }: PropsWithChildren) {
  const { faint } = use(SkinContext);
  return (
    <Transform transform={(line) => faint(line)}>
      <Text>{children}</Text>
    </Transform>
  );
}

interface Props {
  rows: readonly Record<string, string>[];
  /** Whatever changes the columns or their widths: the table draws its rules only once. */
  name: string;
}

/** A small table with rules, for dialogs. The texts are cut to size and cleaned already. */
export function SmallTable({ rows, name }: Props) {
  return <Table key={name} data={[...rows]} header={Heading} cell={Cell} skeleton={Rule} />;
}
