namespace HealthData.MedTech;

/// <summary>
/// The identities of a batch of groups. Those of many devices are seldom in the processor's cache: one byte of each is
/// read in a loop of its own, so that what is waited for comes in at the same time.
/// </summary>
internal sealed class IdentityBatch
{
    private Entry[] _entries = [];

    public MeasurementIdentity? this[int number] => _entries[number].Identity;

    public void Find(List<MeasurementGroup> groups, Func<MeasurementGroup, MeasurementIdentity?> identify)
    {
        if (_entries.Length < groups.Count)
        {
            _entries = new Entry[groups.Count];
        }

        var entries = _entries.AsSpan(0, groups.Count);
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i].Identity = identify(groups[i]);
        }

        foreach (ref var entry in entries)
        {
            entry.Touched = entry.Identity?.Touch() ?? 0;
        }
    }

    // An array of references would look at what each refers to, and wait for it, when it is stored.
    private struct Entry
    {
        public MeasurementIdentity? Identity;
        public int Touched;
    }
}
