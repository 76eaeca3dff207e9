using System.Text;

namespace HealthData.MedTech;

/// <summary>
/// The templates that match only where a member of a name has some text: found by the text, so that many templates that
/// differ in it cost what those cost that fit. Immutable once the plan is.
/// </summary>
internal sealed class MemberDispatch(int setLength)
{
    private readonly Dictionary<string, TemplateGroup> _byText = new(StringComparer.Ordinal);
    private readonly List<(PatternTest Pattern, int Template)> _patterns = [];
    private (byte[] Text, TemplateGroup Templates)[] _table = [];

    /// <summary>All templates that depend on the member's text.</summary>
    public TemplateGroup All { get; } = new(setLength);

    public int SetLength => setLength;

    public bool HasPatterns => _patterns.Count > 0;

    public void Add(TextCondition condition, int template)
    {
        All.Add(template);
        if (condition.Pattern is { } pattern)
        {
            _patterns.Add((pattern, template));
        }

        foreach (var text in condition.Constants ?? [])
        {
            if (!_byText.TryGetValue(text, out var templates))
            {
                _byText[text] = templates = new TemplateGroup(setLength);
            }

            templates.Add(template);
        }
    }

    /// <summary>Makes the table of the texts, once all templates are known.</summary>
    public void Settle()
    {
        var size = 4;
        while (size < _byText.Count * 2)
        {
            size *= 2;
        }

        _table = new (byte[], TemplateGroup)[size];
        foreach (var (text, templates) in _byText)
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            var slot = Slot(utf8, size);
            while (_table[slot].Text is not null)
            {
                slot = (slot + 1) & (size - 1);
            }

            _table[slot] = (utf8, templates);
        }
    }

    /// <summary>The templates whose constant the text is, or null.</summary>
    public TemplateGroup? FindConstant(ReadOnlySpan<byte> text)
    {
        var table = _table;
        for (var slot = Slot(text, table.Length); ; slot = (slot + 1) & (table.Length - 1))
        {
            ref readonly var entry = ref table[slot];
            if (entry.Text is null)
            {
                return null;
            }

            if (text.SequenceEqual(entry.Text))
            {
                return entry.Templates;
            }
        }
    }

    /// <summary>Adds the templates whose pattern holds for a text.</summary>
    public void AddPatterns(ReadOnlySpan<byte> text, Span<ulong> templates)
    {
        foreach (var (pattern, template) in _patterns)
        {
            if (pattern.MayHold(text))
            {
                TemplateSet.Add(templates, template);
            }
        }
    }

    private static int Slot(ReadOnlySpan<byte> text, int size) => (int)TextHash.Of(text) & (size - 1);
}
