namespace HealthData.Dicom;

/// <summary>Reads a JSON array of data sets from a stream, set by set as they arrive. The bytes of each set are copied
/// out of one rented buffer, which grows up to the size of the largest set.</summary>
internal sealed class AttributeSetReader(
    Stream stream, int maxSetBytes = AttributeSetReader.DefaultMaxSetBytes, Action<EntryFault>? onFault = null)
    : IDisposable
{
    internal const int DefaultMaxSetBytes = 64 * 1024 * 1024;

    private const int InitialBuffer = 64 * 1024;

    private readonly SlotList _slots = new();
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialBuffer);
    private int _start;
    private int _end;
    private long _offset;
    private bool _isStreamAtEnd;
    private Expected _expected = Expected.Start;
    private SetEndFinder _finder;
    private bool _isPartial;
    private bool _isSingle;
    private int _number;
    private bool _hasRest;

    private enum Expected
    {
        Start,
        FirstSetOrEnd,
        Set,
        CommaOrEnd,
        Nothing,
    }

    private ReadOnlySpan<byte> Rest => _buffer.AsSpan(_start, _end - _start);

    private long Position => _offset + _start;

    /// <summary>Reads the next set.</summary>
    /// <returns>The set; null after the end of the array.</returns>
    public async ValueTask<AttributeSet?> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryRead(out var set))
            {
                return set;
            }

            if (_isStreamAtEnd)
            {
                return End();
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads the next set when all of it is there already; else <see cref="FillAsync"/> has to be called.
    /// </summary>
    public bool TryRead(out AttributeSet? set)
    {
        set = null;
        while (SkipWhite())
        {
            if ((_expected is Expected.Set or Expected.FirstSetOrEnd) && _buffer[_start] != (byte)']')
            {
                var before = _number;
                if (TryTake(out set))
                {
                    return true;
                }

                if (before == _number)
                {
                    return false;
                }
            }
            else if (!TakeMark(_buffer[_start]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Reads more of the stream.</summary>
    /// <returns>Whether there was more.</returns>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _isStreamAtEnd = read == 0;
        return read > 0;
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        if (buffer.Length == 0)
        {
            return;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        _slots.Dispose();
    }

    private bool TryTake(out AttributeSet? set)
    {
        set = null;
        if (_isPartial && !_finder.TryFind(Rest) && !_isStreamAtEnd)
        {
            return false;
        }

        if (_buffer[_start] != (byte)'{' && onFault is not null)
        {
            return TryPassOver();
        }

        var scanner = new JsonScanner(_isPartial && !_isStreamAtEnd ? Rest[.._finder.Position] : Rest);
        var length = scanner.ScanSet(0, _slots);
        if (length >= 0)
        {
            set = AttributeSet.FromScanned(Rest[..length].ToArray(), Position, _slots);
            CheckSingle(set);
            Move(length);
            return true;
        }

        if (scanner.IsTruncated && !_isStreamAtEnd && !_isPartial)
        {
            return Wait();
        }

        var fault = AttributeSet.Failure(scanner, Position);
        if (onFault is null || _isSingle || scanner.IsTruncated)
        {
            throw fault;
        }

        if (!_isPartial)
        {
            _finder = default;
            if (!_finder.TryFind(Rest) && !_isStreamAtEnd)
            {
                _isPartial = true;
                return false;
            }
        }

        onFault(new EntryFault(_number + 1, fault, Rest[.._finder.Position].ToArray()));
        Move(_finder.Position);
        return false;
    }

    // Waits until the end of the entry is there.
    private bool Wait()
    {
        _isPartial = true;
        _finder = default;
        _finder.TryFind(Rest);
        return false;
    }

    // An entry that is no object, such as null.
    private bool TryPassOver()
    {
        var scanner = new JsonScanner(Rest);
        var length = scanner.ScanValue(0, 1);
        if (length < 0 && scanner.IsTruncated && !_isStreamAtEnd)
        {
            return false;
        }

        if (length < 0)
        {
            throw AttributeSet.Failure(scanner, Position);
        }

        onFault!(new EntryFault(
            _number + 1, JsonFaults.ToException(JsonFault.NotAnObject, Position), Rest[..length].ToArray()));
        Move(length);
        return false;
    }

    private void CheckSingle(AttributeSet set)
    {
        if (_isSingle && set.Count == 0)
        {
            throw JsonFaults.ToException(JsonFault.NotADataSet, Position);
        }
    }

    private void Move(int length)
    {
        _start += length;
        _number++;
        _isPartial = false;
        _expected = _isSingle ? Expected.Nothing : Expected.CommaOrEnd;
    }

    private bool TakeMark(byte mark)
    {
        if (_expected == Expected.Start)
        {
            return TakeStart(mark);
        }

        if (_expected == Expected.Nothing)
        {
            return PassOverRest();
        }

        _expected = (_expected, mark) switch
        {
            (Expected.FirstSetOrEnd or Expected.CommaOrEnd or Expected.Set, (byte)']') => Expected.Nothing,
            (Expected.CommaOrEnd, (byte)',') => Expected.Set,
            _ => throw JsonFaults.ToException(JsonFault.UnexpectedByte, Position),
        };
        _start++;
        return true;
    }

    private bool PassOverRest()
    {
        var fault = JsonFaults.ToException(JsonFault.TrailingData, Position);
        if (onFault is null || _isSingle)
        {
            throw fault;
        }

        if (!_hasRest)
        {
            _hasRest = true;
            onFault(new EntryFault(_number + 1, fault, default));
        }

        _start = _end;
        return true;
    }

    private bool TakeStart(byte mark)
    {
        if (mark == AttributeSet.ByteOrderMark[0] && Position == 0)
        {
            if (Rest.Length < AttributeSet.ByteOrderMark.Length)
            {
                return false;
            }

            _start = AttributeSet.Begin(Rest);
            return _start > 0 ? true : throw JsonFaults.ToException(JsonFault.NotAnArray, 0);
        }

        if (mark is not ((byte)'[' or (byte)'{'))
        {
            throw JsonFaults.ToException(JsonFault.NotAnArray, Position);
        }

        _isSingle = mark == (byte)'{';
        _expected = _isSingle ? Expected.Set : Expected.FirstSetOrEnd;
        _start += _isSingle ? 0 : 1;
        return true;
    }

    private AttributeSet? End() => _expected == Expected.Nothing
        ? null
        : throw JsonFaults.ToException(JsonFault.Truncated, _offset + _end);

    private bool SkipWhite()
    {
        while (_start < _end && _buffer[_start] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
        {
            _start++;
        }

        return _start < _end;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            Rest.CopyTo(_buffer);
            _offset += _start;
            _end -= _start;
            _start = 0;
        }

        if (_end < _buffer.Length)
        {
            return;
        }

        if (_buffer.Length >= maxSetBytes)
        {
            throw JsonFaults.ToException(JsonFault.TooLarge, Position);
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, maxSetBytes));
        Rest.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
