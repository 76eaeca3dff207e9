namespace HealthData.Dicom;

/// <summary>What is known of a transfer: the latest entry of each item, and what was begun without having ended.
/// </summary>
internal sealed class TransferJournal : IDisposable
{
    private readonly object _gate = new();
    private readonly Dictionary<ShortHash, long> _latest = [];
    private readonly HashSet<ShortHash> _begun = [];
    private readonly HashSet<ShortHash> _studies = [];
    private readonly ArrayBufferWriter<byte> _output = new();
    private readonly JournalFile _file;

    /// <exception cref="TransferJournalException">The file can't be used, and is left as it is.</exception>
    /// <exception cref="IOException">The file can't be read or written.</exception>
    public TransferJournal(string path, TimeProvider time) => _file = JournalFile.Open(path, time, Note);

    public int Count => _latest.Count;

    /// <summary>Gives the latest entry of an item; null if there is none.</summary>
    public JournalEntry? Find(ShortHash key)
    {
        lock (_gate)
        {
            return _latest.TryGetValue(key, out var position) ? JournalEntry.Read(_file.Read(position)) : null;
        }
    }

    /// <summary>Returns whether something may have been sent without an outcome.</summary>
    public bool HasBegun(ShortHash identity)
    {
        lock (_gate)
        {
            return _begun.Contains(identity);
        }
    }

    /// <summary>Returns whether something of a study was downloaded.</summary>
    public bool HasStudy(string study)
    {
        lock (_gate)
        {
            return _studies.Contains(ShortHash.Of(study));
        }
    }

    /// <summary>Notes what is about to be sent.</summary>
    public void Begin(IReadOnlyList<ShortHash> identities)
    {
        lock (_gate)
        {
            _output.ResetWrittenCount();
            JournalEntry.WriteBegun(_output, identities);
            _file.Append(_output.WrittenSpan);
        }
    }

    /// <summary>Notes what became of items; all of them are in the journal afterwards, or none.</summary>
    /// <exception cref="IOException">They can't be written.</exception>
    public void Append(IReadOnlyList<JournalEntry> entries)
    {
        lock (_gate)
        {
            _output.ResetWrittenCount();
            var ends = new int[entries.Count];
            for (var index = 0; index < entries.Count; index++)
            {
                entries[index].WriteTo(_output);
                ends[index] = _output.WrittenCount;
            }

            var start = _file.Append(_output.WrittenSpan);
            for (var index = 0; index < entries.Count; index++)
            {
                Note(entries[index], start + (index == 0 ? 0 : ends[index - 1]));
            }
        }
    }

    /// <summary>Gives the latest entries of all items, in their order.</summary>
    public IEnumerable<JournalEntry> Latest()
    {
        var positions = new long[_latest.Count];
        _latest.Values.CopyTo(positions, 0);
        Array.Sort(positions);
        foreach (var position in positions)
        {
            yield return JournalEntry.Read(_file.Read(position));
        }
    }

    public void Dispose() => _file.Dispose();

    private void Note(long position, ReadOnlySpan<byte> record)
    {
        switch ((JournalKind)record[0])
        {
            case JournalKind.Upload or JournalKind.Download:
                Note(JournalEntry.Read(record), position);
                break;
            case JournalKind.Begun:
                for (var rest = record[1..]; !rest.IsEmpty; rest = rest[16..])
                {
                    _begun.Add(new ShortHash(
                        BinaryPrimitives.ReadUInt64LittleEndian(rest),
                        BinaryPrimitives.ReadUInt64LittleEndian(rest[8..])));
                }

                break;
        }
    }

    private void Note(JournalEntry entry, long position)
    {
        _latest[entry.Key] = position;
        if (entry.Kind == JournalKind.Download && entry.Study is not null)
        {
            _studies.Add(ShortHash.Of(entry.Study));
        }

        if (entry.IsDone && _begun.Count > 0)
        {
            _begun.Remove(UploadIdentity.Of(entry));
        }
    }
}
