import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { CloseIcon } from '../icons';
import { useSpeech } from '../speech';

interface Props {
  /** Names the drawer in the page; unique in the panel. */
  id: string;
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A dialogue over the panel. The browser keeps the focus inside, closes it by Escape or a click beside it, and gives the focus back. */
export function Drawer({ id, title, onClose, children }: Props) {
  const { t } = useSpeech();
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    place.current?.showModal();
    return () => place.current?.close();
  }, []);
  return (
    <dialog class="drawer" closedby="any" aria-labelledby={`${id}-title`} ref={place} onClose={onClose}>
      <div class="drawer-page">
        <div class="drawer-head">
          <h2 id={`${id}-title`}>{title}</h2>
          <button
            type="button"
            class="icon-button"
            aria-label={t('close')}
            title={t('close')}
            onClick={onClose}
          >
            <CloseIcon />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
