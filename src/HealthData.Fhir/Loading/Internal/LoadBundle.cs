namespace HealthData.Fhir;

/// <summary>Items that are sent together.</summary>
/// <param name="Items">The items.</param>
/// <param name="IsTransaction">Whether they succeed or fail together.</param>
internal sealed record LoadBundle(List<LoadItem> Items, bool IsTransaction)
{
    public bool CanRepeat => Items.TrueForAll(item => item.CanRepeat);

    /// <summary>Gets how often the items were sent.</summary>
    public int Attempts => Items[0].Attempts;

    public long RequestBytes
    {
        get
        {
            var bytes = 0L;
            foreach (var item in Items)
            {
                bytes += item.RequestBytes;
            }

            return bytes;
        }
    }

    public IEnumerable<LoadBundle> Halves() =>
    [
        this with { Items = Items[..(Items.Count / 2)] },
        this with { Items = Items[(Items.Count / 2)..] },
    ];

    /// <summary>Writes the bundle.</summary>
    public void WriteTo(IBufferWriter<byte> output) => BundleWriter.Write(
        output, IsTransaction ? "transaction" : "batch", Items.Select(item => item.Request), R4Model.Instance);
}
