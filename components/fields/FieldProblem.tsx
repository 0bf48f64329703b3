/** Says beside a field what it could not take; always there, so that a screen reader hears it when it comes. */
import './field.css';

/** @example <FieldProblem id={id}>{problem}</FieldProblem> */
export function FieldProblem({ id, testId, children }: { id: string; testId?: string; children: string | null }) {
  return (
    <p class="field-problem" id={id} role="alert" data-testid={testId} hidden={children === null}>
      {children}
    </p>
  );
}
