import {
  Alert,
  Autocomplete,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Grid,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { DesktopDatePicker, LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dates, usePageState } from '../app/react.js';

const reasons = [
  ['Mọi thuê bao', 'lo', 'Khoá bí mật bị lộ hoặc nghi bị lộ'],
  ['Mọi thuê bao', 'hong', 'Thiết bị lưu khoá bí mật bị hỏng'],
  ['Mọi thuê bao', 'mat', 'Thiết bị lưu khoá bí mật bị thất lạc'],
  ['Mọi thuê bao', 'kat', 'Các trường hợp mất an toàn khác'],
  ['Thuê bao là cá nhân', 'huu', 'Cá nhân nghỉ hưu'],
  ['Thuê bao là cá nhân', 'thoi', 'Cá nhân thôi việc'],
  ['Thuê bao là cá nhân', 'chet', 'Cá nhân từ trần'],
  ['Thuê bao là cơ quan, tổ chức', 'the', 'Cơ quan, tổ chức giải thể'],
].map(([group, id, label]) => ({ group, id, label }));
const kinds = ['PKI Token', 'SIM PKI', 'HSM', 'Ký số tập trung'];

function Page() {
  const [v, setAll] = useState({ to: '', urgency: 'thuong', kind: '' });
  const [open, setOpen] = useState(false);
  const put = (key, value) => setAll((old) => ({ ...old, [key]: value }));
  usePageState(() => ({
    ...v,
    why: v.why?.id,
    date: dates(v.date),
    till: dates(v.till),
    found: dates(v.found),
  }));
  const text = (key, label, size, more) => (
    <Grid size={size}>
      <TextField
        data-truth={key}
        label={label}
        size="small"
        fullWidth
        value={v[key] ?? ''}
        onChange={(event) => put(key, event.target.value)}
        {...more}
      />
    </Grid>
  );
  const day = (key, label, size) => (
    <Grid size={size} data-truth={key}>
      <DesktopDatePicker
        label={label}
        format="DD/MM/YYYY"
        value={v[key] ?? null}
        onChange={(value) => put(key, value)}
        slotProps={{ textField: { size: 'small', fullWidth: true } }}
      />
    </Grid>
  );
  const toggles = (key, label, options) => (
    <div style={{ margin: '12px 0' }}>
      <Typography variant="caption" id={`${key}-t`} component="div">
        {label}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        aria-labelledby={`${key}-t`}
        data-truth={key}
        value={v[key] ?? null}
        onChange={(_, value) => value && put(key, value)}
      >
        {options.map(([value, title]) => (
          <ToggleButton key={value} value={value}>
            {title}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <Typography variant="h4">THU HỒI CHỨNG THƯ CHỮ KÝ SỐ</Typography>
      <Alert severity="warning">Chứng thư đã thu hồi thì không khôi phục được.</Alert>
      <Grid container spacing={2} sx={{ mt: 1 }}>
        {text('no', 'SỐ VĂN BẢN', 4)}
        {day('date', 'NGÀY VĂN BẢN', 4)}
        <Grid size={4}>
          <TextField
            select
            fullWidth
            size="small"
            label="NƠI NHẬN"
            value={v.to}
            onChange={(event) => put('to', event.target.value)}
            slotProps={{
              select: { native: true },
              inputLabel: { shrink: true },
              htmlInput: { 'data-truth': 'to' },
            }}
          >
            <option value="">(chọn)</option>
            <option value="SKHCN">SỞ KHOA HỌC VÀ CÔNG NGHỆ</option>
            <option value="CCTS">CỤC CHỨNG THỰC SỐ VÀ BẢO MẬT THÔNG TIN</option>
          </TextField>
        </Grid>
      </Grid>
      {toggles('channel', 'GỬI BẰNG', [
        ['truc', 'Trục liên thông văn bản quốc gia'],
        ['cong', 'Cổng dịch vụ công'],
        ['giay', 'Bưu điện (bản giấy)'],
      ])}
      {toggles('urgency', 'MỨC ĐỘ KHẨN', [
        ['thuong', 'Thường'],
        ['khan', 'Khẩn'],
        ['hoatoc', 'Hoả tốc'],
      ])}
      <Table size="small">
        <TableHead>
          <TableRow>
            {['STT', 'Thuê bao', 'Số hiệu', 'Lý do'].map((title) => (
              <TableCell key={title}>{title}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          <TableRow>
            <TableCell colSpan={4}>Chưa có chứng thư nào trong danh sách.</TableCell>
          </TableRow>
        </TableBody>
      </Table>
      <Button onClick={() => setOpen(true)}>Khai một chứng thư</Button>
      <Dialog open={open} onClose={() => setOpen(false)} maxWidth="md" keepMounted={false}>
        <DialogTitle>Chứng thư đề nghị thu hồi</DialogTitle>
        <DialogContent dividers>
          <Grid container spacing={2}>
            {text('name', 'Tên thuê bao', 6)}
            {text('id', 'Số CCCD của thuê bao', 6)}
            {text('unit', 'Đơn vị quản lý thuê bao', 12)}
            {text('serial', 'Số hiệu chứng thư', 6, { helperText: 'Xem trong thuộc tính của tệp .cer' })}
            {day('till', 'Hạn dùng đến', 6)}
            <Grid size={6} data-truth="kind">
              <Autocomplete
                disableClearable
                options={kinds}
                value={v.kind || null}
                onChange={(_, value) => put('kind', value)}
                renderInput={(params) => (
                  <TextField {...params} size="small" label="Loại thiết bị lưu khoá" />
                )}
              />
            </Grid>
            {text('device', 'Số in trên thiết bị (mã vạch, ICCID)', 6)}
            <Grid size={12} data-truth="why">
              <Autocomplete
                options={reasons}
                groupBy={({ group }) => group}
                value={v.why ?? null}
                onChange={(_, value) => put('why', value)}
                isOptionEqualToValue={(a, b) => a.id === b.id}
                renderInput={(params) => (
                  <TextField {...params} size="small" label="Lý do thu hồi" required />
                )}
              />
            </Grid>
            {day('found', 'Ngày phát hiện sự việc', 6)}
            {text('tell', 'Diễn biến sự việc', 12, { multiline: true, rows: 2 })}
          </Grid>
        </DialogContent>
        <DialogActions>
          <Button data-danger="huy">Huỷ</Button>
          <Button data-danger="them">Đưa vào danh sách</Button>
        </DialogActions>
      </Dialog>
      <Button variant="contained" data-danger="gui">
        Gửi văn bản
      </Button>
    </LocalizationProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
