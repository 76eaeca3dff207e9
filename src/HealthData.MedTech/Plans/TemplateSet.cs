namespace HealthData.MedTech;

/// <summary>Sets of templates, a bit a template.</summary>
internal static class TemplateSet
{
    public static int LengthFor(int templates) => (templates + 63) / 64;

    public static void Add(Span<ulong> set, int template) => set[template >> 6] |= 1UL << (template & 63);

    public static bool Has(ReadOnlySpan<ulong> set, int template) => (set[template >> 6] >> (template & 63) & 1) != 0;

    public static void AddAll(Span<ulong> set, ReadOnlySpan<ulong> others)
    {
        for (var i = 0; i < others.Length; i++)
        {
            set[i] |= others[i];
        }
    }
}
