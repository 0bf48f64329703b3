/** The one button. A view has at most one of kind "main"; everything else is quiet. */
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './button.css';

export type ButtonKind = 'main' | 'quiet' | 'bare' | 'line';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className' | 'size'> {
  kind?: ButtonKind;
  size?: 'usual' | 'big';
  /** Square, with nothing but an icon in it: it needs an `aria-label`. */
  isIconOnly?: boolean;
  children: ComponentChildren;
}

/** @example <Button kind="main" onClick={resume}>{t('popup.resume')}</Button> */
export function Button({ kind = 'quiet', size = 'usual', isIconOnly = false, children, ...rest }: ButtonProps) {
  const classes = [
    'button',
    kind === 'quiet' ? '' : `button-${kind}`,
    size === 'big' ? 'button-big' : '',
    isIconOnly ? 'button-icon' : '',
  ];
  return (
    <button type="button" class={classes.filter(Boolean).join(' ')} {...rest}>
      {children}
    </button>
  );
}
