namespace HealthData.Dicom;

/// <summary>
/// A file that records are appended to, locked while it is open: a header with a magic and a version, then records,
/// each with its length and checksum. What a crash has left of a record at the end is cut off.
/// </summary>
internal sealed class JournalFile : IDisposable
{
    public const int HeaderLength = 16;
    public const int FrameLength = 8;
    private const int Version = 1;
    private const int MaxRecord = 16 * 1024 * 1024;
    private const int ReadSize = 256 * 1024;
    private const int UsualLength = 512;
    private const int WindowsSharing = 32;
    private const int WindowsLock = 33;
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    private static readonly TimeSpan FlushInterval = TimeSpan.FromSeconds(1);

    private readonly FileStream _file;
    private readonly string _path;
    private readonly TimeProvider _time;
    private long _length;
    private long _flushed;
    private bool _isDirty;

    private JournalFile(FileStream file, string path, TimeProvider time)
    {
        _file = file;
        _path = path;
        _time = time;
        _flushed = time.GetTimestamp();
    }

    /// <summary>Takes a record.</summary>
    public delegate void RecordHandler(long position, ReadOnlySpan<byte> record);

    private static ReadOnlySpan<byte> Magic => "HDTRNSFR"u8;

    /// <summary>Opens or creates a file, and hands out its records and their places.</summary>
    /// <exception cref="TransferJournalException">The file can't be used, and is left as it is.</exception>
    /// <exception cref="IOException">The file can't be read or written.</exception>
    public static JournalFile Open(string path, TimeProvider time, RecordHandler onRecord)
    {
        var journal = new JournalFile(Lock(path), path, time);
        try
        {
            journal.ReadHeader();
            journal.ReadRecords(onRecord);
            return journal;
        }
        catch
        {
            journal._file.Dispose();
            throw;
        }
    }

    /// <summary>Frames a record in place: the bytes behind its frame are the record.</summary>
    public static void Frame(Span<byte> framed)
    {
        var length = framed.Length - FrameLength;
        BinaryPrimitives.WriteInt32LittleEndian(framed, length);
        BinaryPrimitives.WriteUInt32LittleEndian(framed[4..], Checksum(length, framed[FrameLength..]));
    }

    /// <summary>Appends framed records; all of them are in the file, or none.</summary>
    /// <exception cref="IOException">They can't be written.</exception>
    /// <returns>Where they begin.</returns>
    public long Append(ReadOnlySpan<byte> framed)
    {
        var start = _length;
        try
        {
            RandomAccess.Write(_file.SafeFileHandle, framed, start);
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            CutOff();
            throw FileFailure.WithoutPath(exception, _path);
        }

        _length += framed.Length;
        _isDirty = true;
        if (_time.GetElapsedTime(_flushed) >= FlushInterval)
        {
            Flush();
        }

        return start;
    }

    /// <summary>Reads the record at a place.</summary>
    public byte[] Read(long position)
    {
        // Most records are shorter, so that one read is enough.
        Span<byte> first = stackalloc byte[UsualLength];
        first = first[..RandomAccess.Read(_file.SafeFileHandle, first, position)];
        var record = new byte[first.Length < FrameLength ? 0 : BinaryPrimitives.ReadInt32LittleEndian(first)];
        first = first[Math.Min(first.Length, FrameLength)..];
        first = first[..Math.Min(first.Length, record.Length)];
        first.CopyTo(record);
        ReadExactly(record.AsSpan(first.Length), position + FrameLength + first.Length);
        return record;
    }

    public void Dispose()
    {
        try
        {
            Flush();
        }
        finally
        {
            _file.Dispose();
        }
    }

    private static FileStream Lock(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            return new FileStream(path, options);
        }
        catch (IOException exception) when (IsLocked(exception.HResult & 0xFFFF))
        {
            throw new TransferJournalException(TransferJournalFault.InUse);
        }
        catch (Exception exception) when (FileFailure.IsOne(exception))
        {
            throw FileFailure.WithoutPath(exception, path);
        }
    }

    private static bool IsLocked(int error) => OperatingSystem.IsWindows()
        ? error is WindowsSharing or WindowsLock
        : error is LinuxWouldBlock or MacWouldBlock;

    private static uint Checksum(int length, ReadOnlySpan<byte> record)
    {
        var sum = System.Numerics.BitOperations.Crc32C(uint.MaxValue, (uint)length);
        while (record.Length >= sizeof(ulong))
        {
            sum = System.Numerics.BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(record));
            record = record[sizeof(ulong)..];
        }

        foreach (var b in record)
        {
            sum = System.Numerics.BitOperations.Crc32C(sum, b);
        }

        return ~sum;
    }

    private static byte[] MakeHeader()
    {
        var header = new byte[HeaderLength];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), Version);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(12), Checksum(12, header.AsSpan(0, 12)));
        return header;
    }

    private void ReadHeader()
    {
        var expected = MakeHeader();
        Span<byte> header = stackalloc byte[HeaderLength];
        header = header[..RandomAccess.Read(_file.SafeFileHandle, header, 0)];
        if (header.SequenceEqual(expected))
        {
            _length = HeaderLength;
        }
        else if (expected.AsSpan().StartsWith(header))
        {
            // It is new, or its creation was broken off.
            Append(expected);
        }
        else
        {
            throw new TransferJournalException(
                header.Length == HeaderLength && header.StartsWith(Magic)
                && BinaryPrimitives.ReadUInt32LittleEndian(header[12..]) == Checksum(12, header[..12])
                    ? TransferJournalFault.OtherVersion
                    : TransferJournalFault.NotJournal);
        }
    }

    private void ReadRecords(RecordHandler onRecord)
    {
        var buffer = new byte[ReadSize];
        var filled = 0;
        while (true)
        {
            var read = RandomAccess.Read(_file.SafeFileHandle, buffer.AsSpan(filled), _length + filled);
            filled += read;
            var used = 0;
            int size;
            while ((size = SizeOf(buffer.AsSpan(used, filled - used))) > 0 && size <= filled - used)
            {
                var framed = buffer.AsSpan(used, size);
                if (BinaryPrimitives.ReadUInt32LittleEndian(framed[4..])
                    != Checksum(size - FrameLength, framed[FrameLength..]))
                {
                    size = -1;
                    break;
                }

                onRecord(_length, framed[FrameLength..]);
                _length += size;
                used += size;
            }

            if (size < 0 || read == 0)
            {
                CutOff();
                return;
            }

            buffer.AsSpan(used, filled - used).CopyTo(buffer);
            filled -= used;
            if (size > buffer.Length)
            {
                Array.Resize(ref buffer, size);
            }
        }
    }

    // With its frame; 0 where too little of it is known, -1 where it is none.
    private static int SizeOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FrameLength)
        {
            return 0;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        return length is > 0 and <= MaxRecord ? length + FrameLength : -1;
    }

    private void ReadExactly(Span<byte> bytes, long position)
    {
        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(_file.SafeFileHandle, bytes, position);
            if (read == 0)
            {
                throw new EndOfStreamException("The journal was cut while it was in use.");
            }

            bytes = bytes[read..];
            position += read;
        }
    }

    private void CutOff()
    {
        if (RandomAccess.GetLength(_file.SafeFileHandle) > _length)
        {
            RandomAccess.SetLength(_file.SafeFileHandle, _length);
        }
    }

    private void Flush()
    {
        if (_isDirty)
        {
            RandomAccess.FlushToDisk(_file.SafeFileHandle);
            _isDirty = false;
            _flushed = _time.GetTimestamp();
        }
    }
}
