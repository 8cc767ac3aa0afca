import { useLive } from '../registry.tsx';

/** Whether the administrator requires the vault and it is not wholly on yet; undefined until that is known. */
export function useVaultMissing(): boolean | undefined {
  const { value } = useLive(({ vault }) => vault.status(), ['vault'], 'vault-required');
  return value ? value.required && (value.mode === 'off' || value.unfinished) : undefined;
}

/** Says that the vault has to be turned on first, and where. */
export function VaultRequired({ here }: { /** The form that turns it on stands below. */ here?: boolean }) {
  return (
    <div class="notice warning stack" data-testid="vault-required">
      <p>
        <strong>Cơ quan yêu cầu khóa sổ bằng cụm mật khẩu.</strong> Khi chưa đặt, dữ liệu đã có vẫn xem được
        nhưng chưa nhập, sửa được thông tin của ai.
      </p>
      {!here && (
        <p>
          <a href="registry.html#/vault" target={inRegistry() ? undefined : '_blank'} rel="noreferrer">
            Đặt cụm mật khẩu
          </a>
        </p>
      )}
    </div>
  );
}

/** In the popup the link opens a tab, in the registry page it stays there. */
const inRegistry = (): boolean => location.pathname === '/registry.html';
