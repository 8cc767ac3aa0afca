import {
  Autocomplete,
  Box,
  Button,
  FormControl,
  FormControlLabel,
  FormLabel,
  InputLabel,
  MenuItem,
  Paper,
  Radio,
  RadioGroup,
  Select,
  TextField,
  Typography,
} from '@mui/material';
import { DatePicker, LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { provinces63 } from '../../portal/app/provinces.ts';
import { dates, usePageState } from '../app/react.js';

const places = [
  'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  'Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư',
  'Bộ Công an',
];
const provinces = provinces63.map(([id, label]) => ({ id, label }));

function Page() {
  const [v, setAll] = useState({ kind: '' });
  const put = (key, value) => setAll((old) => ({ ...old, [key]: value }));
  usePageState(() => ({
    ...v,
    prov: v.prov?.id,
    date: dates(v.date),
    dob: dates(v.dob),
    idon: dates(v.idon),
    ridon: dates(v.ridon),
  }));
  const text = (key, label, required = true) => (
    <Box sx={{ my: 1 }} data-truth={key}>
      <TextField
        fullWidth
        label={label}
        required={required}
        value={v[key] ?? ''}
        onChange={(event) => put(key, event.target.value)}
      />
    </Box>
  );
  const date = (key, label) => (
    <Box sx={{ my: 1 }} data-truth={key}>
      <DatePicker
        label={label}
        format="DD/MM/YYYY"
        value={v[key] ?? null}
        onChange={(value) => put(key, value)}
      />
    </Box>
  );
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <Typography variant="h4" component="h1">
        Cấp chứng thư số cho cán bộ, công chức, viên chức
      </Typography>
      <Paper sx={{ p: 2, my: 2 }}>
        <Typography variant="h6">Căn cứ đề nghị</Typography>
        {text('no', 'Số, ký hiệu công văn')}
        {date('date', 'Ngày ban hành công văn')}
      </Paper>
      <Paper sx={{ p: 2, my: 2 }}>
        <Typography variant="h6">Cán bộ, công chức được cấp</Typography>
        {text('name', 'Họ và tên')}
        {date('dob', 'Ngày tháng năm sinh')}
        {text('id', 'Số CCCD')}
        {date('idon', 'CCCD cấp ngày')}
        <Box sx={{ my: 1 }} data-truth="idby">
          <Autocomplete
            freeSolo
            options={places}
            inputValue={v.idby ?? ''}
            onInputChange={(_, value) => put('idby', value)}
            renderInput={(params) => <TextField {...params} label="CCCD do cơ quan nào cấp" required />}
          />
        </Box>
        {text('unit', 'Cơ quan, đơn vị công tác')}
        {text('pos', 'Chức vụ, chức danh')}
        <Box sx={{ my: 1 }} data-truth="prov">
          <Autocomplete
            options={provinces}
            value={v.prov ?? null}
            onChange={(_, value) => put('prov', value)}
            isOptionEqualToValue={(a, b) => a.id === b.id}
            renderInput={(params) => <TextField {...params} label="Địa bàn (tỉnh/thành phố)" required />}
          />
        </Box>
        {text('mail', 'Thư điện tử công vụ')}
        {text('mob', 'Điện thoại di động', false)}
        {text('old', 'Số hiệu chứng thư cũ (nếu đã từng được cấp)', false)}
        <Box sx={{ my: 1 }} data-truth="kind">
          <FormControl fullWidth required>
            <InputLabel id="kind-label">Hình thức ký số</InputLabel>
            <Select
              labelId="kind-label"
              label="Hình thức ký số"
              value={v.kind}
              onChange={(event) => put('kind', event.target.value)}
            >
              <MenuItem value="T">Dùng PKI Token</MenuItem>
              <MenuItem value="S">Dùng SIM PKI</MenuItem>
              <MenuItem value="R">Ký số tập trung</MenuItem>
            </Select>
          </FormControl>
        </Box>
        <Box sx={{ my: 1 }} data-truth="sex">
          <FormControl>
            <FormLabel id="sex">Giới tính</FormLabel>
            <RadioGroup
              row
              aria-labelledby="sex"
              value={v.sex ?? ''}
              onChange={(event) => put('sex', event.target.value)}
            >
              <FormControlLabel value="nam" control={<Radio />} label="Nam" />
              <FormControlLabel value="nu" control={<Radio />} label="Nữ" />
            </RadioGroup>
          </FormControl>
        </Box>
      </Paper>
      <Paper sx={{ p: 2, my: 2 }}>
        <Typography variant="h6">Người của cơ quan đến nhận thiết bị lưu khóa</Typography>
        {text('rname', 'Họ và tên')}
        {text('rid', 'Số CCCD')}
        {date('ridon', 'CCCD cấp ngày')}
        {text('ridby', 'CCCD do cơ quan nào cấp')}
        {text('rpos', 'Chức vụ, chức danh')}
        {text('rmob', 'Điện thoại di động')}
        {text('rmail', 'Thư điện tử công vụ')}
        {text('raddr', 'Địa chỉ tiếp nhận')}
      </Paper>
      <Button variant="contained" data-danger="gui">
        Gửi
      </Button>
    </LocalizationProvider>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
