export const id = 3238;
export const ids = [3238];
export const modules = {

/***/ 3238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanParquet: () => (/* binding */ scanParquet),
  scanParquetGroup: () => (/* binding */ scanParquetGroup)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/scan.js + 7 modules
var src_scan = __webpack_require__(14447);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/tabular/blocks/read-blocks.js + 2 modules
var read_blocks = __webpack_require__(52002);
// EXTERNAL MODULE: ./build/shared/tabular/check-names.js
var check_names = __webpack_require__(5599);
// EXTERNAL MODULE: ./build/shared/tabular/ranges/range-meter.js
var range_meter = __webpack_require__(18044);
// EXTERNAL MODULE: ./build/shared/tabular/rows/batch-arrays.js
var batch_arrays = __webpack_require__(45133);
// EXTERNAL MODULE: ./build/shared/tabular/rows/mark-undecodable.js
var mark_undecodable = __webpack_require__(97214);
// EXTERNAL MODULE: ./build/shared/tabular/source/open-data-file.js
var open_data_file = __webpack_require__(6604);
// EXTERNAL MODULE: ./build/shared/tabular/rows/batch.js
var rows_batch = __webpack_require__(5454);
;// CONCATENATED MODULE: ./build/shared/tabular/parquet/hybrid-runs.js
/** More bits at once than fit beside a further byte into 32. */
const MOST_FAST_BITS = 24;
function createHybridRuns(bytes, { from, to, width }) {
    if (!(from <= to && to <= bytes.length))
        throw new Error(`runs from ${from} to ${to} in a page of ${bytes.length} bytes`);
    if (width > 32)
        throw new Error(`runs of numbers with ${width} bits`);
    return { bytes, at: from, end: to, width, left: 0, isPacked: false, value: 0, pending: 0, pendingBits: 0, packedAt: 0 };
}
/** Of packed truths, which have no runs around them. */
function createPackedBits(bytes) {
    const runs = createHybridRuns(bytes, { from: 0, to: bytes.length, width: 1 });
    runs.left = 8 * bytes.length;
    runs.isPacked = true;
    runs.at = bytes.length;
    return runs;
}
/**
 * Reads the next numbers into the first places of `into`.
 * @throws Error where the bytes end before
 */
function readRuns(runs, into, count) {
    for (let filled = 0; filled < count;) {
        if (runs.left === 0)
            startRun(runs);
        const some = Math.min(runs.left, count - filled);
        if (runs.isPacked)
            unpack(runs, into, { from: filled, to: filled + some });
        else
            into.fill(runs.value, filled, filled + some);
        runs.left -= some;
        filled += some;
    }
}
/** Passes over the next numbers if all of them are this one, by the present run. */
function passRunOf(runs, value, count) {
    if (runs.left === 0 && count > 0)
        startRun(runs);
    if (runs.isPacked || runs.value !== value || runs.left < count)
        return false;
    runs.left -= count;
    return true;
}
function startRun(runs) {
    while (runs.left === 0) {
        const header = readHeader(runs);
        const count = Math.floor(header / 2);
        runs.isPacked = header % 2 === 1;
        if (runs.isPacked) {
            runs.left = 8 * count;
            runs.packedAt = runs.at;
            runs.pending = 0;
            runs.pendingBits = 0;
            runs.at += runs.width * count;
        }
        else {
            runs.left = count;
            runs.value = 0;
            for (let bits = 0; bits < runs.width; bits += 8)
                runs.value |= nextByte(runs) << bits;
        }
    }
}
/** A number in steps of seven bits. */
function readHeader(runs) {
    let header = 0;
    for (let unit = 1; unit < 2 ** 35; unit *= 128) {
        const byte = nextByte(runs);
        header += (byte & 127) * unit;
        if (byte < 128)
            return header;
    }
    throw new Error('a run whose length has no end');
}
function nextByte(runs) {
    if (runs.at >= runs.end)
        throw new Error('fewer runs than values');
    return runs.bytes[runs.at++];
}
function unpack(runs, into, { from, to }) {
    const { bytes, width } = runs;
    let { pending, pendingBits, packedAt } = runs;
    if (packedAt + ((to - from) * width - pendingBits + 7) / 8 >= runs.end + 1)
        throw new Error('fewer runs than values');
    if (width <= MOST_FAST_BITS) {
        const mask = 2 ** width - 1;
        for (let place = from; place < to; place++) {
            while (pendingBits < width) {
                pending |= bytes[packedAt++] << pendingBits;
                pendingBits += 8;
            }
            into[place] = pending & mask;
            pending >>>= width;
            pendingBits -= width;
        }
    }
    else {
        const limit = 2 ** width;
        for (let place = from; place < to; place++) {
            for (; pendingBits < width; pendingBits += 8)
                pending += bytes[packedAt++] * 2 ** pendingBits;
            into[place] = pending % limit;
            pending = Math.floor(pending / limit);
            pendingBits -= width;
        }
    }
    runs.pending = pending;
    runs.pendingBits = pendingBits;
    runs.packedAt = packedAt;
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/text-arena.js

/** Behind the last text: room to read whole words. */
const SPARE_BYTES = 16;
const FIRST_BYTES = 256 * 1024;
/** Places are 32-bit integers, which would wrap silently at twice as many. */
const MAX_BYTES = 1024 * 1024 * 1024;
function createTextArena(path, firstBytes = FIRST_BYTES) {
    return { path, bytes: Buffer.allocUnsafeSlow(firstBytes), filled: 0 };
}
/**
 * Makes room for so many bytes more.
 * @throws UserError where the texts become more than places can tell
 */
function reserve(arena, bytes) {
    const needed = arena.filled + bytes + SPARE_BYTES;
    if (needed <= arena.bytes.length)
        return;
    if (needed > MAX_BYTES)
        throw new errors/* UserError */.yo(`${arena.path}: rows that are read at once hold more than 1 GiB of text; split such long texts`);
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, Math.min(2 * arena.bytes.length, MAX_BYTES)));
    arena.bytes.copy(larger, 0, 0, arena.filled);
    arena.bytes = larger;
}
/** Puts a text behind the others. */
function appendText(arena, text) {
    reserve(arena, (typeof text === 'string' ? 3 : 1) * text.length);
    if (typeof text === 'string')
        arena.filled += arena.bytes.write(text, arena.filled, 'utf8');
    else {
        arena.bytes.set(text, arena.filled);
        arena.filled += text.length;
    }
}
/** Sets two texts apart, whose bytes could be one character together. */
function separate(arena) {
    reserve(arena, 1);
    arena.bytes[arena.filled++] = 0;
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/write-digits.js
const ZERO = 48;
const BILLION = 1_000_000_000;
/** The digits of 00 to 99. */
const PAIRS = Uint8Array.from({ length: 200 }, (_, at) => ZERO + (at % 2 === 0 ? Math.floor(at / 20) : (at >> 1) % 10));
/**
 * Writes a whole number.
 * @param value 0 to 2^53 − 1
 * @returns behind its last digit
 */
function writeWhole(bytes, at, value) {
    if (value < BILLION)
        return writeShort(bytes, at, value | 0);
    const high = Math.floor(value / BILLION);
    return writePadded(bytes, writeShort(bytes, at, high), value - high * BILLION, 9);
}
/**
 * Writes a whole number with zeros before it.
 * @param value below 10^digits and 2^53
 */
function writePadded(bytes, at, value, digits) {
    if (digits <= 9)
        return writeShortPadded(bytes, at + digits, value | 0, digits);
    const high = Math.floor(value / BILLION);
    writeShortPadded(bytes, at + digits - 9, high | 0, digits - 9);
    return writeShortPadded(bytes, at + digits, (value - high * BILLION) | 0, 9);
}
/** @param value below 100 */
function writePair(bytes, at, value) {
    bytes[at] = PAIRS[2 * value];
    bytes[at + 1] = PAIRS[2 * value + 1];
}
/** Below 10^9. */
function writeShort(bytes, at, value) {
    return writeShortPadded(bytes, at + digitsOf(value), value, digitsOf(value));
}
function digitsOf(value) {
    if (value < 10_000)
        return value < 100 ? (value < 10 ? 1 : 2) : value < 1000 ? 3 : 4;
    if (value < 1_000_000)
        return value < 100_000 ? 5 : 6;
    return value < 100_000_000 ? (value < 10_000_000 ? 7 : 8) : 9;
}
function writeShortPadded(bytes, end, value, digits) {
    let rest = value;
    let at = end;
    let left = digits;
    for (; left >= 2; left -= 2) {
        const next = (rest / 100) | 0;
        at -= 2;
        writePair(bytes, at, rest - next * 100);
        rest = next;
    }
    if (left === 1)
        bytes[at - 1] = ZERO + rest;
    return end;
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/write-double.js

const MINUS = 45;
const POINT = 46;
const write_double_ZERO = 48;
/** Powers of ten; a double holds them exactly. */
const POWERS = Float64Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));
/** Numbers of so many digits and less are read back from a double, whatever they are. */
const EXACT_DIGITS = 15;
/** From here on without an exponent. */
const LEAST_FIXED = 1e-6;
/** Room for the longest: `-1.2345678901234567e-300`. */
const MOST_DOUBLE_BYTES = 32;
/** The shortest text that is read back as the same double; it never looks like a whole number, because it is none. */
function doubleText(value) {
    const text = Object.is(value, -0) ? '-0' : String(value);
    return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
/**
 * Writes what `doubleText` says.
 *
 * Most doubles of a table are a decimal number of few places: with p places v is r / 10^p for a whole r, where that quotient is rounded to v itself. Two
 * different decimal numbers of at most 15 digits are never the same double, so no shorter one is read back as v, and without the zeros at its end this is
 * the text (D. W. Matula, In-and-out conversions, 1968). The others are left to V8.
 * @returns behind its last byte; needs `MOST_DOUBLE_BYTES`
 */
function writeDouble(bytes, at, value, habit) {
    const magnitude = Math.abs(value);
    if (!(magnitude >= LEAST_FIXED && magnitude < POWERS[EXACT_DIGITS]))
        return writeAny(bytes, at, value);
    let { places } = habit;
    let whole = Math.round(magnitude * POWERS[places]);
    if (!isRead(whole, places, magnitude)) {
        places = mostPlaces(magnitude);
        whole = Math.round(magnitude * POWERS[places]);
        if (!isRead(whole, places, magnitude))
            return writeAny(bytes, at, value);
    }
    let from = at;
    if (value < 0)
        bytes[from++] = MINUS;
    const before = Math.floor(magnitude);
    from = writeWhole(bytes, from, before);
    bytes[from++] = POINT;
    let end = places === 0 ? from : writePadded(bytes, from, whole - before * POWERS[places], places);
    while (end > from + 1 && bytes[end - 1] === write_double_ZERO)
        end--;
    if (end === from)
        bytes[end++] = write_double_ZERO;
    if (end - from > habit.places)
        habit.places = end - from;
    return end;
}
function isRead(whole, places, magnitude) {
    return whole <= POWERS[EXACT_DIGITS] && whole / POWERS[places] === magnitude;
}
/** That leave 15 digits in all. */
function mostPlaces(magnitude) {
    let places = EXACT_DIGITS;
    while (places > 0 && magnitude >= POWERS[EXACT_DIGITS - places])
        places--;
    return places;
}
function writeAny(bytes, at, value) {
    const text = doubleText(value);
    for (let index = 0; index < text.length; index++)
        bytes[at + index] = text.charCodeAt(index);
    return at + text.length;
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/value-text.js

/** Places behind the point of a second. */
const PLACES = { MILLIS: 3, MICROS: 6, NANOS: 9 };
const SECONDS_OF_DAY = 86_400;
/** Days whose text is remembered: two hundred years. */
const MAX_DATES = 73_000;
const dates = new Map();
function formOf({ type, converted_type: converted, logical_type: logical, scale = 0 }) {
    if (logical?.type === 'DECIMAL' || converted === 'DECIMAL')
        return { kind: 'decimal', scale: logical?.type === 'DECIMAL' ? logical.scale : scale };
    if (logical?.type === 'DATE' || converted === 'DATE')
        return { kind: 'day' };
    if (type === 'INT96')
        return { kind: 'timestamp', places: 9, isUtc: false };
    if (logical?.type === 'TIMESTAMP')
        return { kind: 'timestamp', places: PLACES[logical.unit], isUtc: logical.isAdjustedToUTC };
    if (converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS')
        return { kind: 'timestamp', places: converted === 'TIMESTAMP_MILLIS' ? 3 : 6, isUtc: true };
    if (logical?.type === 'TIME')
        return { kind: 'time', places: PLACES[logical.unit], isUtc: false };
    if (converted === 'TIME_MILLIS' || converted === 'TIME_MICROS')
        return { kind: 'time', places: converted === 'TIME_MILLIS' ? 3 : 6, isUtc: false };
    if (logical?.type === 'UUID')
        return { kind: 'uuid' };
    if (logical?.type === 'FLOAT16')
        return { kind: 'half' };
    if (type === 'INT64' || type === 'INT32')
        return { kind: 'whole', isSigned: logical?.type === 'INTEGER' ? logical.isSigned : !(converted ?? '').startsWith('UINT_') };
    if (type === 'FLOAT' || type === 'DOUBLE')
        return { kind: 'double' };
    return { kind: type === 'BOOLEAN' ? 'boolean' : 'text' };
}
/**
 * How values of a Parquet type read as text, exactly: whole numbers to their last digit, decimals with all their places, times with the fraction
 * they were written with, doubles as `doubleText` has them.
 */
function valueText(element) {
    const form = formOf(element);
    switch (form.kind) {
        case 'decimal':
            return decimalText(form.scale);
        case 'day':
            return (value) => dateText(Number(value));
        case 'timestamp':
            return timestampText(form.places, form.isUtc);
        case 'time':
            return timeText(form.places);
        case 'uuid':
            return uuidText;
        case 'half':
            return (value) => doubleText(halfOf(value));
        case 'whole':
            if (form.isSigned)
                return String;
            return element.type === 'INT64' ? (value) => String(BigInt.asUintN(64, BigInt(String(value)))) : (value) => String(Number(value) >>> 0);
        case 'double':
            return (value) => doubleText(Number(value));
        case 'boolean':
        case 'text':
            return (value) => (value instanceof Uint8Array ? value : String(value));
    }
}
function decimalText(scale) {
    return (value) => {
        const unscaled = value instanceof Uint8Array ? signedOf(value) : BigInt(String(value));
        if (scale <= 0)
            return String(unscaled * 10n ** BigInt(-scale));
        const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
        return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
    };
}
/** Big-endian, two's complement. */
function signedOf(bytes) {
    let value = 0n;
    for (const byte of bytes)
        value = value * 256n + BigInt(byte);
    return BigInt.asIntN(8 * bytes.length, value);
}
function timestampText(places, isUtc) {
    const unit = 10 ** places;
    return (value) => {
        const [seconds, fraction] = divide(value, unit);
        const days = Math.floor(seconds / SECONDS_OF_DAY);
        return `${dateText(days)}T${clockText(seconds - days * SECONDS_OF_DAY)}${fractionText(fraction, places)}${isUtc ? 'Z' : ''}`;
    };
}
function timeText(places) {
    const unit = 10 ** places;
    return (value) => {
        const [seconds, fraction] = divide(value, unit);
        return `${clockText(seconds)}${fractionText(fraction, places)}`;
    };
}
/** Whole seconds, rounded down, and what is left in the unit. */
function divide(value, unit) {
    const near = Number(value);
    if (Number.isSafeInteger(near)) {
        const seconds = Math.floor(near / unit);
        return [seconds, near - seconds * unit];
    }
    const [exact, by] = [BigInt(String(value)), BigInt(unit)];
    const fraction = ((exact % by) + by) % by;
    return [Number((exact - fraction) / by), Number(fraction)];
}
/** Beyond the years that four digits write, the number of days itself: no date, and shown as what it is. */
function dateText(days) {
    const known = dates.get(days);
    if (known !== undefined)
        return known;
    const date = new Date(days * 86_400_000);
    const year = date.getUTCFullYear();
    const text = year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : `day ${days}`;
    if (dates.size < MAX_DATES)
        dates.set(days, text);
    return text;
}
function clockText(seconds) {
    return `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
}
function twoDigits(value) {
    return value < 10 ? `0${value}` : String(value);
}
function fractionText(fraction, places) {
    return fraction === 0 ? '' : `.${String(fraction).padStart(places, '0').replace(/0+$/, '')}`;
}
function uuidText(value) {
    const hex = value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value);
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
function halfOf(value) {
    if (!(value instanceof Uint8Array))
        return Number.NaN;
    const bits = ((value[1] ?? 0) << 8) | (value[0] ?? 0);
    const [sign, exponent, fraction] = [bits >> 15 === 0 ? 1 : -1, (bits >> 10) & 31, bits & 1023];
    if (exponent === 31)
        return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return exponent === 0 ? sign * 2 ** -14 * (fraction / 1024) : sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/write-time.js

const DASH = 45;
const write_time_POINT = 46;
const write_time_ZERO = 48;
const COLON = 58;
const UPPER_T = 84;
const UPPER_Z = 90;
const write_time_SECONDS_OF_DAY = 86_400;
/** From 0000-03-01 to 1970-01-01, and of four hundred years. */
const DAYS_TO_1970 = 719_468;
const DAYS_OF_ERA = 146_097;
/** Days since 1970 of 0000-01-01 and 9999-12-31: years that four digits write. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;
/** Room for a time of nanoseconds. */
const MOST_TIME_BYTES = 32;
/** @returns whether a day, counted since 1970-01-01, has a year of four digits */
function isWritableDay(days) {
    return days >= FIRST_DAY && days <= LAST_DAY;
}
/** Proleptic Gregorian calendar, years that start in March (H. Hinnant, chrono-compatible low-level date algorithms). */
function writeDay(bytes, at, days) {
    const since = days + DAYS_TO_1970;
    const era = Math.floor(since / DAYS_OF_ERA);
    const dayOfEra = since - era * DAYS_OF_ERA;
    const yearOfEra = ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
    const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
    const shifted = ((5 * dayOfYear + 2) / 153) | 0;
    const month = shifted < 10 ? shifted + 3 : shifted - 9;
    const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    writePair(bytes, at, (year / 100) | 0);
    writePair(bytes, at + 2, year % 100);
    bytes[at + 4] = DASH;
    writePair(bytes, at + 5, month);
    bytes[at + 7] = DASH;
    writePair(bytes, at + 8, dayOfYear - (((153 * shifted + 2) / 5) | 0) + 1);
    return at + 10;
}
/** Writes `2001-01-14T21:55:00.25`, the fraction without zeros at its end, and none where there is none. */
function writeInstant(bytes, at, { seconds, fraction }, { places, isUtc }) {
    const days = Math.floor(seconds / write_time_SECONDS_OF_DAY);
    let end = writeDay(bytes, at, days);
    bytes[end] = UPPER_T;
    end = writeClock(bytes, end + 1, seconds - days * write_time_SECONDS_OF_DAY);
    if (fraction !== 0) {
        bytes[end] = write_time_POINT;
        end = writePadded(bytes, end + 1, fraction, places);
        while (bytes[end - 1] === write_time_ZERO)
            end--;
    }
    if (isUtc)
        bytes[end++] = UPPER_Z;
    return end;
}
function writeClock(bytes, at, seconds) {
    const minutes = (seconds / 60) | 0;
    const hours = (minutes / 60) | 0;
    writePair(bytes, at, hours);
    bytes[at + 2] = COLON;
    writePair(bytes, at + 3, minutes - hours * 60);
    bytes[at + 5] = COLON;
    writePair(bytes, at + 6, seconds - minutes * 60);
    return at + 8;
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/plain-texts.js





const plain_texts_MINUS = 45;
const plain_texts_POINT = 46;
const WORD = 2 ** 32;
const HALF_WORD = 2 ** 16;
const JULIAN_DAY_OF_1970 = 2440588n;
const NANOSECONDS_OF_DAY = 86400000000000n;
/** Room for fewer than 2^53 units, with a sign, a point and the zeros before it. */
const MOST_UNIT_BYTES = 48;
/** Places of a decimal that it has room for, and whose unit is exact. */
const MOST_PLACES = 22;
function createPlainValues(bytes) {
    return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), at: 0 };
}
/** How the values of a type are written as text: all as `valueText` says, the usual ones without a string. */
function createPlainTexts(element) {
    const form = formOf(element);
    const isText = form.kind === 'text';
    if (element.type === 'BYTE_ARRAY')
        return { isText, write: isText ? writeByteArrays : formatByteArrays(valueText(element)) };
    return { isText, write: writeEach(element, form) };
}
/** All at once, with the lengths, which no character reaches over. */
function writeByteArrays(values, count, { arena, starts, ends }) {
    const { bytes, at: first } = values;
    let at = first;
    for (let index = 0; index < count; index++) {
        const start = at + 4;
        at = byteArrayEnd(values, at);
        starts[index] = start;
        ends[index] = at;
    }
    reserve(arena, at - first);
    const moved = arena.filled - first;
    arena.bytes.set(bytes.subarray(first, at), arena.filled);
    for (let index = 0; index < count; index++) {
        const start = starts[index] + moved;
        const end = ends[index] + moved;
        // Lengths up to 127 are ASCII.
        if (end - start > 127)
            arena.bytes.fill(0, start - 4, start);
        starts[index] = start;
        ends[index] = end;
    }
    arena.filled += at - first;
    values.at = at;
}
function formatByteArrays(format) {
    return (values, count, into) => {
        for (let index = 0; index < count; index++) {
            const end = byteArrayEnd(values, values.at);
            append(format(values.bytes.subarray(values.at + 4, end)), into, index);
            values.at = end;
        }
    };
}
function byteArrayEnd({ bytes, view }, at) {
    const end = at + 4 + view.getUint32(at, true);
    if (end > bytes.length)
        throw new Error('a text is longer than its page');
    return end;
}
function append(text, { arena, starts, ends }, index) {
    starts[index] = arena.filled;
    appendText(arena, text);
    ends[index] = arena.filled;
    separate(arena);
}
/** Of values that all take the same number of bytes. */
function writeEach(element, form) {
    const length = lengthOf(element);
    const valueAt = valueReader(element, length);
    const format = valueText(element);
    const { write, room } = writerOf(element, form, length);
    return (values, count, into) => {
        const { view } = values;
        const { arena, starts, ends } = into;
        reserve(arena, count * room);
        let { bytes, filled } = arena;
        for (let index = 0, at = values.at; index < count; index++, at += length) {
            const end = write(bytes, filled, view, at);
            if (end >= 0) {
                starts[index] = filled;
                ends[index] = end;
                filled = end;
                continue;
            }
            arena.filled = filled;
            append(format(valueAt(values, at)), into, index);
            reserve(arena, (count - index) * room);
            ({ bytes, filled } = arena);
        }
        arena.filled = filled;
        values.at += count * length;
    };
}
function lengthOf({ type, type_length: length = 0 }) {
    if (type === 'INT32' || type === 'FLOAT')
        return 4;
    if (type === 'INT64' || type === 'DOUBLE')
        return 8;
    if (type === 'INT96')
        return 12;
    if (type !== 'FIXED_LEN_BYTE_ARRAY' || length <= 0)
        throw new Error(`values of type ${type ?? 'none'} and length ${length}`);
    return length;
}
/** The value as `valueText` takes it. */
function valueReader({ type }, length) {
    if (type === 'INT32')
        return ({ view }, at) => view.getInt32(at, true);
    if (type === 'INT64')
        return ({ view }, at) => view.getBigInt64(at, true);
    if (type === 'INT96')
        return ({ view }, at) => (BigInt(view.getInt32(at + 8, true)) - JULIAN_DAY_OF_1970) * NANOSECONDS_OF_DAY + view.getBigUint64(at, true);
    if (type === 'FLOAT')
        return ({ view }, at) => view.getFloat32(at, true);
    if (type === 'DOUBLE')
        return ({ view }, at) => view.getFloat64(at, true);
    return ({ bytes }, at) => {
        if (at + length > bytes.length)
            throw new Error('a value is longer than its page');
        return bytes.subarray(at, at + length);
    };
}
const ONLY_FORMATTED = { write: () => -1, room: 0 };
function writerOf({ type }, form, length) {
    if (form.kind === 'double')
        return { write: doubleWriter(type === 'FLOAT'), room: MOST_DOUBLE_BYTES };
    if (form.kind === 'day' && type === 'INT32')
        return { write: writeDayAt, room: MOST_TIME_BYTES };
    if (form.kind === 'timestamp' && type === 'INT64')
        return { write: instantWriter(form), room: MOST_TIME_BYTES };
    const places = form.kind === 'decimal' ? form.scale : form.kind === 'whole' && form.isSigned ? 0 : -1;
    if (places < 0 || places > MOST_PLACES)
        return ONLY_FORMATTED;
    const write = type === 'INT32' ? (bytes, at, view, from) => writeUnits(bytes, at, view.getInt32(from, true), places)
        : type === 'INT64' ? (bytes, at, view, from) => writeUnits(bytes, at, view.getInt32(from + 4, true) * WORD + view.getUint32(from, true), places)
            : type === 'FIXED_LEN_BYTE_ARRAY' ? (bytes, at, view, from) => writeUnits(bytes, at, bigEndianAt(view, from, length), places)
                : null;
    return write === null ? ONLY_FORMATTED : { write, room: MOST_UNIT_BYTES };
}
function doubleWriter(isSingle) {
    const habit = { places: 0 };
    if (isSingle)
        return (bytes, at, view, from) => writeDouble(bytes, at, view.getFloat32(from, true), habit);
    return (bytes, at, view, from) => writeDouble(bytes, at, view.getFloat64(from, true), habit);
}
/** Two's complement; what is beyond 2^53 is so in the answer, too. */
function bigEndianAt(view, from, length) {
    let value = view.getInt8(from);
    for (let index = 1; index < length; index++)
        value = value * 256 + view.getUint8(from + index);
    return value;
}
/** A number of units of 10^-places. */
function writeUnits(bytes, at, units, places) {
    if (!Number.isSafeInteger(units))
        return -1;
    const magnitude = Math.abs(units);
    let end = at;
    if (units < 0)
        bytes[end++] = plain_texts_MINUS;
    if (places === 0)
        return writeWhole(bytes, end, magnitude);
    const unit = 10 ** places;
    const whole = Math.floor(magnitude / unit);
    end = writeWhole(bytes, end, whole);
    bytes[end] = plain_texts_POINT;
    return writePadded(bytes, end + 1, magnitude - whole * unit, places);
}
function writeDayAt(bytes, at, view, from) {
    const days = view.getInt32(from, true);
    return isWritableDay(days) ? writeDay(bytes, at, days) : -1;
}
function instantWriter({ places, isUtc }) {
    const unit = 10 ** places;
    const style = { places, isUtc };
    return (bytes, at, view, from) => {
        // Long division by steps of 16 bits, because nanoseconds of our time are beyond 2^53.
        const low = view.getUint32(from, true);
        const high = view.getInt32(from + 4, true);
        const first = Math.floor(high / unit);
        const middle = (high - first * unit) * HALF_WORD + (low >>> 16);
        const second = Math.floor(middle / unit);
        const last = (middle - second * unit) * HALF_WORD + (low & (HALF_WORD - 1));
        const third = Math.floor(last / unit);
        const seconds = (first * HALF_WORD + second) * HALF_WORD + third;
        return isWritableDay(Math.floor(seconds / write_time_SECONDS_OF_DAY)) ? writeInstant(bytes, at, { seconds, fraction: last - third * unit }, style) : -1;
    };
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js + 3 modules
var column = __webpack_require__(66219);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/delta.js
var delta = __webpack_require__(88499);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/encoding.js
var src_encoding = __webpack_require__(23448);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/thrift.js
var thrift = __webpack_require__(52558);
;// CONCATENATED MODULE: ./build/shared/tabular/parquet/plain-bytes.js



/** Writers make blocks of 128 to 1,024. */
const MAX_BLOCK = 65_536;
/**
 * The values of a page as the PLAIN encoding has them, whatever theirs is.
 * @param options.most values, of which some may not be there
 * @throws Error where the encoding is none of values of that type, or the bytes are not of it
 */
function plainBytes(bytes, { encoding, element, most }) {
    if (encoding === 'PLAIN' || bytes.length === 0)
        return bytes;
    const { type, type_length: length } = element;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const reader = { view, offset: 0 };
    if (type !== undefined && encoding === 'BYTE_STREAM_SPLIT') {
        const width = type === 'INT32' || type === 'FLOAT' ? 4 : type === 'INT64' || type === 'DOUBLE' ? 8 : (length ?? 0);
        if (width <= 0)
            throw new Error(`values of type ${type} without a length in encoding ${encoding}`);
        return bytesOf((0,src_encoding/* byteStreamSplit */.L)(reader, Math.floor(bytes.length / width), type, width));
    }
    if (encoding === 'DELTA_BINARY_PACKED' && (type === 'INT32' || type === 'INT64')) {
        const count = statedCount(view, most);
        const values = type === 'INT32' ? new Int32Array(count) : new BigInt64Array(count);
        (0,delta/* deltaBinaryUnpack */._H)(reader, count, values);
        return bytesOf(values);
    }
    const unpack = type === 'BYTE_ARRAY' && encoding === 'DELTA_LENGTH_BYTE_ARRAY' ? delta/* deltaLengthByteArray */.MR : encoding === 'DELTA_BYTE_ARRAY' ? delta/* deltaByteArray */.uY : null;
    if (unpack === null || (type !== 'BYTE_ARRAY' && type !== 'FIXED_LEN_BYTE_ARRAY'))
        throw new Error(`unsupported encoding ${encoding} of type ${type ?? 'none'}`);
    const count = statedCount(view, most);
    const values = [];
    unpack(reader, count, values);
    return type === 'BYTE_ARRAY' ? withLengths(values) : Buffer.concat(values);
}
/** What a delta encoding says of itself at its start: the size of its blocks, the parts of each, and how many values follow. */
function statedCount(view, most) {
    const reader = { view, offset: 0 };
    const [block, parts, count] = [(0,thrift/* readVarInt */.pT)(reader), (0,thrift/* readVarInt */.pT)(reader), (0,thrift/* readVarInt */.pT)(reader)];
    if (!(block > 0 && block <= MAX_BLOCK && parts > 0 && parts <= block))
        throw new Error(`differences in blocks of ${block} values`);
    if (!(count >= 0 && count <= most))
        throw new Error(`${count} values in a page of ${most}`);
    return count;
}
function bytesOf(values) {
    if (ArrayBuffer.isView(values))
        return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    return Buffer.concat(Array.from(values, (value) => value));
}
function withLengths(values) {
    return Buffer.concat(values.flatMap((value) => [lengthBytes(value.length), value]));
}
function lengthBytes(length) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(length);
    return bytes;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(20138);
;// CONCATENATED MODULE: ./build/shared/tabular/parquet/unpack-page.js



/** Unpacked; writers make pages of about one. */
const MAX_PAGE_BYTES = 1024 * 1024 * 1024;
/** Node's own are several times as fast. */
const unpackers = {
    ...src/* compressors */.Vm,
    GZIP: (input, length) => (0,external_node_zlib_.gunzipSync)(input, { maxOutputLength: length + 1 }),
    BROTLI: (input, length) => (0,external_node_zlib_.brotliDecompressSync)(input, { maxOutputLength: length + 1 }),
    // Absent in Node 22 before 22.15 (https://nodejs.org/api/zlib.html#zlibzstddecompresssyncbuffer-options).
    ...(external_node_zlib_.zstdDecompressSync === undefined ? {} : { ZSTD: (input, length) => (0,external_node_zlib_.zstdDecompressSync)(input, { maxOutputLength: length + 1 }) }),
};
/**
 * The bytes of a page.
 * @throws UserError where they would be too many; Error where the packed bytes are not those of so many
 */
function unpackPage(path, packed, { codec, length }) {
    refuseHuge(path, length);
    if (length === 0)
        return new Uint8Array(0);
    const unpack = unpackers[codec];
    if (codec !== 'UNCOMPRESSED' && unpack === undefined)
        throw new Error(`unsupported compression ${codec}`);
    const page = unpack === undefined ? packed : unpack(packed, length);
    if (page.length !== length)
        throw new Error(`a page unpacks to ${page.length} bytes, not to ${length}`);
    return page;
}
/** For the library. */
function boundedCompressors(path) {
    const bounded = {};
    for (const [codec, unpack] of Object.entries(unpackers)) {
        bounded[codec] = (input, length) => {
            refuseHuge(path, length);
            return unpack(input, length);
        };
    }
    return bounded;
}
function refuseHuge(path, length) {
    if (length > MAX_PAGE_BYTES)
        throw new errors/* UserError */.yo(`${path}: a page says that it unpacks to ${length} bytes; no writer makes such pages`);
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/read-pages.js





/** Read at once to begin with: the header of a page, and all of a small one. */
const HEADER_BYTES = 16 * 1024;
/** Headers hold the least and the greatest value; no writer makes longer ones. */
const MAX_HEADER_BYTES = 16 * 1024 * 1024;
/** @throws Error where a page can't be read */
function createPageReader(chunk) {
    const { path, to, codec } = chunk;
    let at = chunk.from;
    /** What was read at `at`. */
    let ahead = new Uint8Array(0);
    const need = async (bytes) => {
        if (at + bytes > to)
            throw new Error('a page goes on behind its column');
        if (ahead.length < bytes)
            ahead = await chunk.read(at, Math.min(to, at + Math.max(bytes, HEADER_BYTES)));
    };
    const readHeader = async () => {
        for (let bytes = Math.min(HEADER_BYTES, to - at);; bytes = Math.min(8 * bytes, to - at)) {
            await need(Math.min(bytes, Math.max(ahead.length, 1)));
            const view = new DataView(ahead.buffer, ahead.byteOffset, ahead.length);
            const reader = { view, offset: 0 };
            try {
                const header = (0,column/* parquetHeader */.wK)(reader);
                at += reader.offset;
                ahead = ahead.subarray(reader.offset);
                return header;
            }
            catch (error) {
                // It may be longer than what is there of it.
                if (ahead.length >= Math.min(to - at, MAX_HEADER_BYTES))
                    throw error;
                await need(Math.min(to - at, Math.max(bytes, 2 * ahead.length)));
            }
        }
    };
    return {
        async next() {
            while (at < to) {
                const header = await readHeader();
                const { compressed_page_size: packedBytes, uncompressed_page_size: bytes } = header;
                if (!(packedBytes >= 0 && bytes >= 0))
                    throw new Error('a page does not say how long it is');
                await need(packedBytes);
                const packed = ahead.subarray(0, packedBytes);
                at += packedBytes;
                // A large page is not kept beside the next one.
                ahead = ahead.length - packedBytes > 0 ? ahead.subarray(packedBytes) : new Uint8Array(0);
                const unpack = (from) => unpackPage(path, packed.subarray(from), { codec, length: bytes - from });
                if (header.type === 'DICTIONARY_PAGE')
                    return dictionaryPage(header, unpack(0));
                if (header.type === 'DATA_PAGE')
                    return firstDataPage(chunk, header, unpack(0));
                if (header.type === 'DATA_PAGE_V2')
                    return secondDataPage(chunk, header, { packed, unpack });
            }
            return null;
        },
    };
}
function dictionaryPage({ dictionary_page_header: header }, bytes) {
    const { num_values: count, encoding } = stated(header);
    if (encoding !== 'PLAIN' && encoding !== 'PLAIN_DICTIONARY')
        throw new Error(`unsupported encoding ${encoding} of a dictionary`);
    if (!(count >= 0 && count <= bytes.length))
        throw new Error(`a dictionary of ${count} values in ${bytes.length} bytes`);
    return { kind: 'dictionary', count, values: createPlainValues(bytes) };
}
function firstDataPage(chunk, { data_page_header: header }, bytes) {
    const { num_values: rows, encoding, definition_level_encoding: levelEncoding } = stated(header);
    if (chunk.levels === 0)
        return dataPage(chunk, { rows, encoding, levels: null, values: bytes });
    if (levelEncoding !== 'RLE')
        throw new Error(`unsupported encoding ${levelEncoding} of levels`);
    const to = 4 + new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0, true);
    return dataPage(chunk, { rows, encoding, levels: createHybridRuns(bytes, { from: 4, to, width: bitsOf(chunk.levels) }), values: bytes.subarray(to) });
}
/** Its levels lie before what is packed. */
function secondDataPage(chunk, { data_page_header_v2: header }, { packed, unpack }) {
    const { num_values: rows, encoding, repetition_levels_byte_length: from, definition_levels_byte_length: length, is_compressed: isPacked } = stated(header);
    if (!(from >= 0 && length >= 0))
        throw new Error('a page does not say how long its levels are');
    const to = from + length;
    const levels = chunk.levels === 0 ? null : createHybridRuns(packed, { from, to, width: bitsOf(chunk.levels) });
    return dataPage(chunk, { rows, encoding, levels, values: isPacked === false ? packed.subarray(to) : unpack(to) });
}
function dataPage({ element, rows: most }, { rows, encoding, levels, values }) {
    if (!(rows >= 0 && rows <= most))
        throw new Error(`a page of ${rows} values in a row group of ${most} rows`);
    const page = { kind: 'data', rows, levels };
    // Truths are places in the dictionary of no and yes.
    if (element.type === 'BOOLEAN') {
        if (encoding === 'PLAIN')
            return { ...page, values: { places: createPackedBits(values) } };
        if (encoding === 'RLE')
            return { ...page, values: { places: createHybridRuns(values, { from: Math.min(4, values.length), to: values.length, width: 1 }) } };
    }
    if (encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY') {
        // Where no value is there, nothing may be.
        const width = values[0] ?? 0;
        return { ...page, values: { places: createHybridRuns(values, { from: Math.min(1, values.length), to: values.length, width }) } };
    }
    return { ...page, values: { plain: createPlainValues(plainBytes(values, { encoding, element, most: rows })) } };
}
function stated(header) {
    if (header === undefined)
        throw new Error('a page without its header');
    return header;
}
function bitsOf(greatest) {
    return 32 - Math.clz32(greatest);
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/column-reader.js





/** The texts of a dictionary are put into a batch whole where they have at most so many bytes for each of its values. */
const WHOLE_BYTES = 16;
/** From here on a copy is worth the call. */
const LONG_TEXT = 32;
function createScratch(rows) {
    return { starts: new Int32Array(rows), ends: new Int32Array(rows), levels: new Int32Array(rows), places: new Int32Array(rows) };
}
/** Reads a column whose values are at most one to a row, page by page, so that memory holds the present one and its dictionary. */
function createColumnReader(chunk, scratch) {
    const { path, element, levels: full } = chunk;
    const pages = createPageReader(chunk);
    const texts = element.type === 'BOOLEAN' ? null : createPlainTexts(element);
    let dictionary = element.type === 'BOOLEAN' ? truths(path) : null;
    let page = null;
    let left = 0;
    const load = async () => {
        // Its memory may be needed for the next one.
        page = null;
        for (let next = await pages.next(); next !== null; next = await pages.next()) {
            if (next.kind === 'dictionary') {
                if (texts === null || dictionary !== null)
                    throw new Error('a dictionary where none can be');
                dictionary = dictionaryTexts(path, next, texts);
            }
            else if (next.rows > 0) {
                page = next;
                left = next.rows;
                return true;
            }
        }
        return false;
    };
    /** Puts the texts of the next values into the scratch. */
    const writeTexts = ({ values }, count, arena) => {
        const into = { arena, starts: scratch.starts, ends: scratch.ends };
        if ('plain' in values) {
            if (texts === null)
                throw new Error('truths in an encoding that they have not');
            texts.write(values.plain, count, into);
            return;
        }
        if (count === 0)
            return;
        readRuns(values.places, scratch.places, count);
        if (dictionary === null)
            throw new Error('values of a dictionary that is not there');
        placeTexts(dictionary, scratch.places, count, into);
    };
    return {
        left: () => left,
        load,
        write(batch, { column, rows, arena }) {
            if (page === null || rows > left)
                throw new Error('rows of a page that is not there');
            left -= rows;
            const kind = texts?.isText === true ? rows_batch/* CELL */.JA.quoted : rows_batch/* CELL */.JA.plain;
            const { levels } = page;
            const { starts, ends } = scratch;
            if (levels === null || passRunOf(levels, full, rows)) {
                writeTexts(page, rows, arena);
                for (let row = 0, cell = column; row < rows; row++, cell += batch.columns) {
                    batch.starts[cell] = starts[row];
                    batch.ends[cell] = ends[row];
                    batch.quoted[cell] = kind;
                }
                return;
            }
            writeTexts(page, countFull(levels, { full, rows, into: scratch.levels }), arena);
            for (let row = 0, value = 0, cell = column; row < rows; row++, cell += batch.columns) {
                const isThere = scratch.levels[row] === full;
                batch.starts[cell] = isThere ? starts[value] : 0;
                batch.ends[cell] = isThere ? ends[value] : 0;
                batch.quoted[cell] = isThere ? kind : rows_batch/* CELL */.JA.plain;
                if (isThere)
                    value++;
            }
        },
    };
}
function countFull(levels, { full, rows, into }) {
    readRuns(levels, into, rows);
    let count = 0;
    for (let row = 0; row < rows; row++)
        if (into[row] === full)
            count++;
    return count;
}
/** Puts texts of a dictionary into the arena: all of it where it is small, for then no text is copied by itself. */
function placeTexts(dictionary, places, count, into) {
    const values = dictionary.starts.length;
    for (let index = 0; index < count; index++) {
        const place = places[index];
        if (place < 0 || place >= values)
            throw new Error(`value ${place} of a dictionary of ${values}`);
    }
    if (dictionary.arena.filled <= WHOLE_BYTES * count)
        placeWhole(dictionary, places, count, into);
    else
        placeEach(dictionary, places, count, into);
}
function placeWhole({ arena: { bytes: from, filled: length }, starts: froms, ends: tos }, places, count, { arena, starts, ends }) {
    const base = arena.filled;
    reserve(arena, length);
    arena.bytes.set(from.subarray(0, length), base);
    arena.filled += length;
    for (let index = 0; index < count; index++) {
        const place = places[index];
        starts[index] = base + froms[place];
        ends[index] = base + tos[place];
    }
}
function placeEach({ arena: { bytes: from }, starts: froms, ends: tos }, places, count, { arena, starts, ends }) {
    let needed = count;
    for (let index = 0; index < count; index++)
        needed += tos[places[index]] - froms[places[index]];
    reserve(arena, needed);
    const { bytes } = arena;
    let to = arena.filled;
    for (let index = 0; index < count; index++) {
        const place = places[index];
        const end = tos[place];
        let at = froms[place];
        starts[index] = to;
        if (end - at > LONG_TEXT) {
            bytes.set(from.subarray(at, end), to);
            to += end - at;
        }
        else
            while (at < end)
                bytes[to++] = from[at++];
        ends[index] = to;
        // Two texts could be one character together.
        bytes[to++] = 0;
    }
    arena.filled = to;
}
function dictionaryTexts(path, { count, values }, texts) {
    const dictionary = { arena: createTextArena(path, values.bytes.length), starts: new Int32Array(count), ends: new Int32Array(count) };
    texts.write(values, count, dictionary);
    return dictionary;
}
function truths(path) {
    const values = createPlainValues(Buffer.from('\u0005\0\0\0false\u0004\0\0\0true'));
    return dictionaryTexts(path, { count: 2, values }, createPlainTexts({ name: 'truths', type: 'BYTE_ARRAY' }));
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/list-columns.js
function listColumns(schema) {
    return schema.children.flatMap((tree) => columnsOf(tree, { name: tree.element.name, top: tree.element.name, path: [], levels: 0 }));
}
function columnsOf(tree, around) {
    const { element, children } = tree;
    const at = { ...around, levels: around.levels + (element.repetition_type === 'REQUIRED' ? 0 : 1) };
    const isNested = element.repetition_type === 'REPEATED' || ['LIST', 'MAP', 'MAP_KEY_VALUE'].includes(element.converted_type ?? '') || ['LIST', 'MAP', 'VARIANT'].includes(element.logical_type?.type ?? '');
    if (isNested || children.length === 0)
        return [{ ...at, tree, isNested }];
    return children.flatMap((child) => columnsOf(child, { name: `${at.name}.${child.element.name}`, top: at.top, path: [...at.path, child.element.name], levels: at.levels }));
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/nested-text.js

/** The JSON of a list, a map or a repeated value; numbers with all their digits. */
function nestedText(value, tree) {
    if (value === null || value === undefined)
        return 'null';
    if (Array.isArray(value))
        return `[${value.map((item) => nestedText(item, itemOf(tree))).join(',')}]`;
    if (isPlainObject(value))
        return `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${nestedText(inner, memberOf(tree, key))}`).join(',')}}`;
    const text = valueText(tree.element)(value);
    const isBare = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
    return isBare && typeof text === 'string' && /^(?:true|false|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/.test(text) ? text : JSON.stringify(typeof text === 'string' ? text : Buffer.from(text).toString());
}
function isPlainObject(value) {
    return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}
/** Lists have a repeated group around their items, and mostly one more name within it. */
function itemOf(tree) {
    const [group] = tree.children;
    if (group === undefined || tree.element.repetition_type === 'REPEATED')
        return tree;
    return group.children.length === 1 ? (group.children[0] ?? group) : group;
}
function memberOf(tree, key) {
    const members = tree.element.converted_type === 'MAP' ? (tree.children[0]?.children.slice(1) ?? []) : tree.children.filter(({ element }) => element.name === key);
    return members[0] ?? tree;
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/nested-column.js



/**
 * The cells of a list, a map or a repeated value in one row group, as JSON.
 * @param values of the column of the first level that it lies in
 */
function createNestedReader(path, { column: { path: within, tree }, values }) {
    const arena = createTextArena(path);
    const ends = new Int32Array(values.length);
    for (let row = 0; row < values.length; row++) {
        const value = memberAt(values[row], within);
        if (value !== null && value !== undefined)
            appendText(arena, nestedText(value, tree));
        ends[row] = arena.filled;
    }
    let next = 0;
    return {
        left: () => values.length - next,
        load: async () => false,
        write(batch, { column, rows, arena: into }) {
            for (let cell = column; cell < column + rows * batch.columns; cell += batch.columns, next++) {
                batch.starts[cell] = into.filled;
                appendText(into, arena.bytes.subarray(ends[next - 1] ?? 0, ends[next]));
                batch.ends[cell] = into.filled;
                batch.quoted[cell] = rows_batch/* CELL */.JA.plain;
                separate(into);
            }
        },
    };
}
function memberAt(value, path) {
    return path.reduce((inner, key) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? Object.entries(inner).find(([name]) => name === key)?.[1] : undefined), value);
}

;// CONCATENATED MODULE: ./build/shared/tabular/parquet/scan-parquet.js















const BLOCK_BYTES = 1024 * 1024;
const MAX_GROUP_ROWS = 50_000_000;
/** Of the first batch of a row group, which shows how long its texts are. */
const FIRST_ROWS = 64;
/** Of the texts of a batch, about. */
const BATCH_BYTES = 2 * 1024 * 1024;
/**
 * Reads a Parquet file one row group at a time, and in it all columns side by side, page by page, so that memory holds one page of each and the texts of
 * some rows. Lines are row numbers, from 1. Members of groups are columns with dotted names; lists and maps are their JSON, which the library reads
 * a row group at a time.
 * @returns path, bytes, sha256 and rows, but none that other threads look at
 * @throws UserError where the file is absent or can't be read as Parquet; CancelledError
 */
async function scanParquet(file, { handlers, signal, onProgress, range = (0,range_meter/* createRangeMeter */.j)() }) {
    const { path } = file;
    const handle = await (0,open_data_file/* openDataFile */.fu)(file);
    try {
        const opened = await handle.stat();
        const { bytes, sha256 } = await hashFile(handle, { file, signal });
        const { columns, groups, metadata, tail } = await outline(handle, { path, bytes });
        const { size, mtimeMs, ino } = opened;
        handlers.onHeader(columns.map(({ name }) => name));
        const source = { path, handle, bytes, columns, metadata };
        let packed = 0;
        let rows = 0;
        for (const [index, group] of groups.entries()) {
            if (range.bytes >= range.limit) {
                range.bytes = 0;
                handlers.onRange?.();
                range.writer?.endRange(0);
            }
            range.bytes += group.bytes;
            if (range.writer === null) {
                await scanGroup(source, { ...group, handlers, signal });
                rows += group.rows;
            }
            else {
                range.writer.addGroup({ kind: 'parquet', source: file, group: index, seen: { opened: { size, mtimeMs, ino }, tail } });
                await range.writer.ready();
            }
            packed += group.bytes;
            onProgress?.(Math.min(bytes, packed), bytes, rows);
        }
        await (0,open_data_file/* refuseChanged */.dT)(handle, { path, opened });
        return { ...file, bytes, sha256, rows, delimiter: null };
    }
    finally {
        await handle.close();
    }
}
/** The file that this thread read a group of last; null while it reads one. */
let known = null;
/**
 * Reads one row group, on a thread that gets some of a file's.
 * @returns its rows
 * @throws UserError where the file is no longer the one that the main thread saw, and hashed
 */
async function scanParquetGroup(file, { group: index, seen: { opened, tail }, handlers }) {
    const handle = await (0,open_data_file/* openDataFile */.fu)(file);
    try {
        const { path } = file;
        await (0,open_data_file/* refuseChanged */.dT)(handle, { path, opened });
        const last = known?.location === file.location ? known : null;
        known = null;
        const mine = last?.outlined.tail === tail ? last : await knowFile(file, { handle, bytes: opened.size });
        const { outlined: { columns, metadata, groups } } = mine;
        const group = groups[index];
        if (mine.outlined.tail !== tail || group === undefined)
            throw (0,open_data_file/* changedMeanwhile */.Fd)(path);
        await scanGroup({ path, handle, bytes: opened.size, columns, metadata }, { ...group, handlers, signal: new AbortController().signal });
        await (0,open_data_file/* refuseChanged */.dT)(handle, { path, opened });
        known = mine;
        return group.rows;
    }
    finally {
        await handle.close();
    }
}
async function knowFile({ path, location }, { handle, bytes }) {
    return { location, outlined: await outline(handle, { path, bytes }) };
}
/** What the footer says. The library trusts it, so whatever we rely on is looked at here. */
async function outline(handle, { path, bytes }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const { metadata, columns, groups } = await explained(path, async () => {
        const metadata = await (0,src_metadata/* parquetMetadataAsync */.Ei)(asyncBuffer(handle, bytes, hash), { geoparquet: false });
        if (!metadata.schema.every(({ name }) => typeof name === 'string'))
            throw new Error('a column of its schema has no name');
        let rowsBefore = 0;
        const groups = metadata.row_groups.map((stored) => {
            const [rows, first] = [Number(stored.num_rows), rowsBefore];
            rowsBefore += rows;
            return { first, rows, bytes: stored.columns.reduce((sum, { meta_data: meta }) => sum + Number(meta?.total_compressed_size ?? 0), 0), stored };
        });
        if (!groups.every(({ rows }) => Number.isSafeInteger(rows) && rows >= 0))
            throw new Error('a row group does not say how many rows it has');
        const columns = listColumns((0,src_metadata/* parquetSchema */.YR)(metadata));
        if (columns.length === 0)
            throw new Error('its schema has no column');
        return { metadata, columns, groups };
    });
    (0,check_names/* checkNames */.L)(columns.map(({ name }) => name), { at: path, where: 'schema' });
    const mostRows = Math.max(0, ...groups.map((group) => group.rows));
    if (mostRows > MAX_GROUP_ROWS)
        throw new errors/* UserError */.yo(`${path}: a row group has ${mostRows} rows, at most ${MAX_GROUP_ROWS} are read; write it with smaller row groups`);
    const rows = groups.reduce((sum, group) => sum + group.rows, 0);
    if (BigInt(rows) !== metadata.num_rows)
        throw new errors/* UserError */.yo(`${path}: its row groups have ${rows} rows, but its footer says ${metadata.num_rows}; write the file again`);
    return { metadata: { ...metadata, schema: metadata.schema.map(withoutMeaning) }, columns, groups, tail: hash.digest('hex') };
}
async function scanGroup(source, group) {
    const { path, columns } = source;
    const { first, rows, handlers, signal } = group;
    const room = (0,batch_arrays/* batchRows */.e1)(columns.length);
    let most = Math.min(room, FIRST_ROWS);
    const batch = (0,batch_arrays/* createBatch */.Xm)(path, { columns: columns.length, isCsv: false });
    const arena = createTextArena(path);
    const readers = await openColumns(source, { ...group, scratch: createScratch(room) });
    const hasTexts = columns.some(({ isNested, tree: { element } }) => isNested || element.type === 'BYTE_ARRAY' || element.type === 'FIXED_LEN_BYTE_ARRAY');
    for (let from = 0; from < rows; from += batch.rows) {
        batch.rows = Math.min(most, rows - from);
        for (const [place, reader] of readers.entries()) {
            if (reader.left() === 0) {
                if (signal.aborted)
                    throw new errors/* CancelledError */.cc(`Stopped while reading ${path}`);
                if (!(await explained(path, () => reader.load())))
                    throw otherLength(path, { column: columns[place], found: from, rows });
                if (from + reader.left() > rows)
                    throw otherLength(path, { column: columns[place], found: from + reader.left(), rows });
            }
            batch.rows = Math.min(batch.rows, reader.left());
        }
        arena.filled = 0;
        await explained(path, async () => {
            for (const [column, reader] of readers.entries())
                reader.write(batch, { column, rows: batch.rows, arena });
        });
        batch.bytes = arena.bytes;
        for (let row = 0; row < batch.rows; row++)
            batch.lines[row] = first + from + row + 1;
        if (hasTexts && !(0,external_node_buffer_.isUtf8)(arena.bytes.subarray(0, arena.filled)))
            (0,mark_undecodable/* markUndecodable */.k)(batch, handlers);
        handlers.onBatch(batch);
        most = Math.min(room, Math.max(1, Math.floor((batch.rows * BATCH_BYTES) / (arena.filled + 1))));
    }
}
function otherLength(path, { column, found, rows }) {
    return new errors/* UserError */.yo(`${path}: column ${column?.name} has ${found} values in a row group of ${rows} rows; write the file again`);
}
async function openColumns(source, group) {
    const { path, columns } = source;
    const nested = new Map();
    const readers = [];
    for (const column of columns) {
        if (group.signal.aborted)
            throw new errors/* CancelledError */.cc(`Stopped while reading ${path}`);
        if (!column.isNested) {
            readers.push(await explained(path, async () => createColumnReader(chunkOf(source, group, column), group.scratch)));
            continue;
        }
        const { top } = column;
        const values = nested.get(top) ?? (await explained(path, () => readNested(source, group, top)));
        if (values.length !== group.rows)
            throw otherLength(path, { column, found: values.length, rows: group.rows });
        // Only as long as another column lies in it.
        if (columns.some((other) => other !== column && other.top === top))
            nested.set(top, values);
        readers.push(await explained(path, async () => createNestedReader(path, { column, values })));
    }
    return readers;
}
/** @throws Error where the file has none */
function chunkOf({ path, handle, bytes }, { rows, stored }, { name, tree: { element, path: within }, levels }) {
    const chunk = stored.columns.find(({ meta_data: meta }) => meta?.path_in_schema.length === within.length && within.every((part, place) => meta.path_in_schema[place] === part));
    const meta = chunk?.meta_data;
    if (meta === undefined || chunk?.file_path !== undefined)
        throw new Error(`a row group is without column ${name}`);
    if (meta.type !== element.type)
        throw new Error(`column ${name} is of type ${meta.type} in a row group`);
    const from = Number(meta.dictionary_page_offset || meta.data_page_offset);
    const { slice } = asyncBuffer(handle, bytes);
    return { path, from, to: from + Number(meta.total_compressed_size), codec: meta.codec, element, rows, levels, read: async (start, end) => new Uint8Array(await slice(start, end)) };
}
/** By the library, all of a row group at once. */
async function readNested({ path, handle, bytes, metadata }, { first, rows }, column) {
    const options = { rowStart: first, rowEnd: first + rows };
    const scan = await (0,src_scan/* parquetScan */.Ik)({ ...options, file: asyncBuffer(handle, bytes), metadata, compressors: boundedCompressors(path), parsers: { timestampFromNanoseconds: (nanos) => nanos }, utf8: false, useOffsetIndex: false });
    return await scan.readColumn({ ...options, column });
}
/** Without it a decimal or a time would come as a double or a Date, and lose digits. */
function withoutMeaning(element) {
    if (element.type === undefined)
        return element;
    const { converted_type: _, logical_type: __, ...stored } = element;
    return stored;
}
async function hashFile(handle, { file, signal }) {
    const reader = (0,read_blocks/* readBlocks */.v)(handle, { ...file, blockBytes: BLOCK_BYTES });
    for await (const _ of reader.blocks)
        if (signal.aborted)
            throw new errors/* CancelledError */.cc(`Stopped while reading ${file.path}`);
    return { bytes: reader.bytesRead(), sha256: reader.sha256() };
}
function asyncBuffer(handle, byteLength, hash) {
    return {
        byteLength,
        async slice(start, end = byteLength) {
            if (start < 0 || end > byteLength || end < start)
                throw new Error(`bytes ${start} to ${end} of ${byteLength} are asked for`);
            const buffer = new ArrayBuffer(end - start);
            for (let at = 0; at < buffer.byteLength;) {
                const { bytesRead } = await handle.read(new Uint8Array(buffer, at), { position: start + at });
                if (bytesRead === 0)
                    throw new Error('the file became shorter');
                at += bytesRead;
            }
            hash?.update(new Uint8Array(buffer));
            return buffer;
        },
    };
}
async function explained(path, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo(`${path}: no whole Parquet file (${error.message}); fetch or write it again`, { cause: error });
    }
}


/***/ })

};
