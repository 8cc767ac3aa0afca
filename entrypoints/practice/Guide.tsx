import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { currentStep, type LessonStep, lessonSteps } from './lesson.ts';

const titles: Readonly<Record<LessonStep, string>> = {
  choose: 'Chọn hồ sơ',
  mistake: 'Sửa lỗi trợ lý bắt được',
  fill: 'Xem trước rồi điền',
  undo: 'Hoàn tác',
};

const texts: Readonly<Record<LessonStep, ComponentChildren>> = {
  choose: (
    <>
      <p>
        Dưới đây là biểu mẫu như trên Cổng. Bảng <b>Trang này</b> bên cạnh đã nhận ra thủ tục: khôi phục thiết
        bị, Mẫu số 06.
      </p>
      <p>
        Cô Huỳnh Thị Mỹ Lệ (người mẫu) nhập sai mật khẩu SIM PKI nhiều lần nên bị khóa; hồ sơ đã lập sẵn.{' '}
        <b>Ở ô “Điền từ hồ sơ”, hãy chọn hồ sơ của cô.</b>
      </p>
    </>
  ),
  mistake: (
    <>
      <p>
        Trợ lý bắt được một lỗi: hồ sơ gửi Sở Khoa học và Công nghệ, nhưng theo hướng dẫn áp dụng ở bài tập
        này (Long An) thì SIM PKI do Cục Chứng thực số và Bảo mật thông tin mở khóa. Gửi sai nơi là bị trả
        lại.
      </p>
      <p>
        Bấm <b>Căn cứ</b> để xem điều khoản, rồi <b>bấm “Sửa”</b> để đổi nơi nhận.
      </p>
    </>
  ),
  fill: (
    <>
      <p>
        Danh sách trong bảng cho biết ô nào sẽ ghi gì, lấy từ đâu. Bỏ dấu chọn ở ô không muốn điền; sửa chữ
        ngay tại dòng nếu cần. Chưa có gì được ghi vào biểu mẫu.
      </p>
      <p>
        Xem xong, <b>bấm nút “Điền … ô”</b> ở cuối bảng.
      </p>
    </>
  ),
  undo: (
    <>
      <p>
        Biểu mẫu đã có giá trị. Trợ lý không đụng đến mật khẩu, để trống ghi chú nội bộ, và không bấm “Gửi hồ
        sơ”: việc đó luôn là của bạn, sau khi xem lại.
      </p>
      <p>
        Điền nhầm cũng không sao: <b>bấm “Hoàn tác”</b> để mọi ô trở lại như trước.
      </p>
    </>
  ),
};

/** What to look at and what to press now, and how far the lesson is. */
export function Guide({ done }: { done: ReadonlySet<LessonStep> }) {
  const now = currentStep(done);
  const at = now ? lessonSteps.indexOf(now) + 1 : lessonSteps.length;
  return (
    <section class="card stack guide" aria-labelledby="guide-title">
      <h2 id="guide-title" class="visually-hidden">
        Hướng dẫn từng bước
      </h2>
      <ol class="guide-steps">
        {lessonSteps.map((step) => (
          <li
            key={step}
            data-lesson={step}
            data-done={done.has(step)}
            aria-current={step === now ? 'step' : undefined}
          >
            <span aria-hidden="true">{done.has(step) ? '✓' : lessonSteps.indexOf(step) + 1}</span>{' '}
            {titles[step]}
            {done.has(step) && <span class="visually-hidden"> (đã xong)</span>}
          </li>
        ))}
      </ol>
      <div class="stack" role="status" data-testid="guide">
        {now ? (
          <>
            <h3>
              Bước {at} trên {lessonSteps.length}: {titles[now]}
            </h3>
            {texts[now]}
          </>
        ) : (
          <Finished />
        )}
      </div>
    </section>
  );
}

function Finished() {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <>
      <h3 ref={head}>Bạn đã điền và hoàn tác xong lần đầu</h3>
      <p>
        Trên Cổng cũng đúng như vậy: mở trang có biểu mẫu, bấm biểu tượng Trợ lý Chứng thực, chọn hồ sơ, xem
        trước, điền, xem lại rồi tự bấm gửi.
      </p>
      <p>Nơi nhận khác nhau theo tỉnh: trợ lý dùng quy định của tỉnh mà bạn chọn khi thiết lập.</p>
      <p class="row">
        <a class="button primary" href="registry.html#/setup">
          Thiết lập sổ của đơn vị
        </a>
        <a class="button" href="practice.html">
          Tập lại từ đầu
        </a>
        <a href="registry.html#/glossary">Thuật ngữ</a>
      </p>
    </>
  );
}
