import {
  Autocomplete,
  Button,
  FormControl,
  FormControlLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Select,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableRow,
  Tabs,
  TextField,
} from '@mui/material';
import { DateField, LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dates, usePageState } from '../app/react.js';

const posts = ['Chuyên viên', 'Nhân viên Công nghệ thông tin', 'Nhân viên Văn thư', 'Trưởng phòng'];

function Row({ label, star, children }) {
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ width: 300, bgcolor: '#f4f6f8' }}>
        {label}
        {star && <b style={{ color: '#c00' }}> (*)</b>}
      </TableCell>
      <TableCell>{children}</TableCell>
    </TableRow>
  );
}

function Page() {
  const [v, setAll] = useState({ to: '', kind: '' });
  const [tab, setTab] = useState('vb');
  const put = (key, value) => setAll((old) => ({ ...old, [key]: value }));
  usePageState(() => ({ ...v, date: dates(v.date), dob: dates(v.dob) }));
  const text = (key, label, star = true, more = {}) => (
    <Row label={label} star={star} key={key}>
      <TextField
        hiddenLabel
        fullWidth
        size="small"
        value={v[key] ?? ''}
        onChange={(event) => put(key, event.target.value)}
        {...more}
        slotProps={{ htmlInput: { 'data-truth': key } }}
      />
    </Row>
  );
  const day = (key, label) => (
    <Row label={label} star key={key}>
      <div data-truth={key}>
        <DateField
          size="small"
          format="DD/MM/YYYY"
          value={v[key] ?? null}
          onChange={(value) => put(key, value)}
        />
      </div>
    </Row>
  );
  const radios = (key, label, options) => (
    <Row label={label} star key={key}>
      <RadioGroup
        row
        aria-label={label}
        data-truth={key}
        value={v[key] ?? ''}
        onChange={(_, value) => put(key, value)}
      >
        {options.map(([value, title]) => (
          <FormControlLabel key={value} value={value} label={title} control={<Radio size="small" />} />
        ))}
      </RadioGroup>
    </Row>
  );
  const parts = {
    vb: [
      text('no', 'Số văn bản đề nghị'),
      day('date', 'Ngày văn bản đề nghị'),
      <Row label="Cơ quan tiếp nhận, giải quyết" star key="to">
        <FormControl fullWidth size="small" data-truth="to">
          <Select displayEmpty value={v.to} onChange={(event) => put('to', event.target.value)}>
            <MenuItem value="">
              <em>Chọn cơ quan</em>
            </MenuItem>
            <MenuItem value="c">Cục Chứng thực số và Bảo mật thông tin (SIM PKI)</MenuItem>
            <MenuItem value="s">Sở Khoa học và Công nghệ (PKI Token)</MenuItem>
          </Select>
        </FormControl>
      </Row>,
      radios('why', 'Tình trạng phải khôi phục', [
        ['khoa', 'Thiết bị bị khoá do nhập sai mã PIN quá số lần'],
        ['khac', 'Tình trạng khác'],
      ]),
      text('desc', 'Nếu khác, ghi rõ', false),
    ],
    tb: [
      text('name', 'Họ tên thuê bao'),
      day('dob', 'Ngày, tháng, năm sinh của thuê bao'),
      text('unit', 'Cơ quan, tổ chức của thuê bao'),
      text('mail', 'Thư điện tử công vụ của thuê bao'),
      text('serial', 'Số hiệu chứng thư chữ ký số của thuê bao'),
      radios('kind', 'Loại thiết bị cần khôi phục', [
        ['1', 'PKI Token'],
        ['2', 'SIM PKI'],
      ]),
      text('device', 'Mã vạch (PKI Token) hoặc ICCID (SIM PKI)'),
      text('x-pin', 'Mã PIN đang dùng', false, { type: 'password', autoComplete: 'off' }),
    ],
    ph: [
      text('cname', 'Người phối hợp khôi phục'),
      <Row label="Chức vụ người phối hợp" star key="cpos">
        <div data-truth="cpos">
          <Autocomplete
            freeSolo
            disableClearable
            options={posts}
            inputValue={v.cpos ?? ''}
            onInputChange={(_, value) => put('cpos', value)}
            renderInput={(params) => <TextField {...params} hiddenLabel size="small" />}
          />
        </div>
      </Row>,
      text('cmob', 'Di động người phối hợp', true, { type: 'tel' }),
      text('cmail', 'Thư điện tử công vụ người phối hợp', true, { type: 'email' }),
      text('remote', 'ID phần mềm điều khiển từ xa', false),
      text('hours', 'Giờ tiện liên lạc', false),
    ],
  };
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <h1>Khôi phục TBLK bí mật (Mẫu 06)</h1>
      <Tabs value={tab} onChange={(_, next) => setTab(next)}>
        <Tab value="vb" label="1. Văn bản" />
        <Tab value="tb" label="2. Thuê bao và thiết bị" />
        <Tab value="ph" label="3. Đầu mối phối hợp" />
      </Tabs>
      {Object.entries(parts).map(([key, lines]) => (
        <div role="tabpanel" hidden={tab !== key} key={key}>
          <Table size="small">
            <TableBody>{lines}</TableBody>
          </Table>
        </div>
      ))}
      <Button variant="contained" data-danger="gui">
        Hoàn tất và gửi
      </Button>
    </LocalizationProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
