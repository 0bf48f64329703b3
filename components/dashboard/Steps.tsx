/** One back and one on, with what is shown between them. */
import type { ComponentChildren } from 'preact';
import { Button, type ButtonProps } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { t } from '../words';
import './steps.css';

const WORDS = {
  week: { steps: 'week.steps', earlier: 'week.earlier', later: 'week.later' },
  year: { steps: 'year.steps', earlier: 'year.earlier', later: 'year.later' },
} as const;

export interface StepsProps {
  /** What is stepped through. */
  of: keyof typeof WORDS;
  canGoBack: boolean;
  canGoOn: boolean;
  onStep: (by: -1 | 1) => void;
  /** What is shown, between the two. */
  shown: ComponentChildren;
  /** Whatever stands after them. */
  children?: ComponentChildren;
}

/** @example <Steps of="year" canGoBack canGoOn={false} onStep={step} shown={<span>2026</span>} /> */
export function Steps({ of, canGoBack, canGoOn, onStep, shown, children }: StepsProps) {
  return (
    <fieldset class="steps" aria-label={t(WORDS[of].steps)}>
      <Step
        label={t(WORDS[of].earlier)}
        icon="chevron-left"
        can={canGoBack}
        id={`${of}-earlier`}
        onGo={() => onStep(-1)}
      />
      {shown}
      <Step label={t(WORDS[of].later)} icon="chevron-right" can={canGoOn} id={`${of}-later`} onGo={() => onStep(1)} />
      {children}
    </fieldset>
  );
}

export interface StepButtonProps extends Omit<ButtonProps, 'kind' | 'disabled' | 'onClick'> {
  /** Whether there is anywhere to go. */
  can: boolean;
  onClick: () => void;
}

/**
 * A button that leads nowhere at the end of the way. A disabled one would lose the focus of whoever pressed it last.
 *
 * @example <StepButton can={!isNow} onClick={goToNow}>{t('week.thisWeek')}</StepButton>
 */
export function StepButton({ can, onClick, ...rest }: StepButtonProps) {
  return <Button kind="bare" aria-disabled={can ? undefined : true} onClick={() => can && onClick()} {...rest} />;
}

interface StepProps {
  label: string;
  icon: 'chevron-left' | 'chevron-right';
  can: boolean;
  id: string;
  onGo: () => void;
}

function Step({ label, icon, can, id, onGo }: StepProps) {
  return (
    <StepButton can={can} isIconOnly aria-label={label} title={label} onClick={onGo} data-testid={id}>
      <Icon name={icon} />
    </StepButton>
  );
}
