namespace HealthData.Dicom;

/// <summary>The entry of an attribute in the data dictionary (PS3.6).</summary>
public readonly struct AttributeDefinition
{
    private readonly int _index;

    internal AttributeDefinition(AttributeTag tag, int index)
    {
        Tag = tag;
        _index = index;
    }

    /// <summary>Gets the requested tag, or the first tag of its range if a repeating attribute was requested by
    /// keyword.</summary>
    public AttributeTag Tag { get; }

    /// <summary>Gets the keyword, such as <c>PatientName</c>.</summary>
    public string Keyword => System.Text.Encoding.ASCII.GetString(DictionaryTable.KeywordAt(_index));

    /// <summary>Gets the value representation; the first one if the dictionary has more than one.</summary>
    public ValueRepresentation ValueRepresentation =>
        (ValueRepresentation)DictionaryTable.RepresentationsAt(_index)[0];

    /// <summary>Gets all value representations that the dictionary allows, such as US and SS.</summary>
    public IReadOnlyList<ValueRepresentation> ValueRepresentations
    {
        get
        {
            var codes = DictionaryTable.RepresentationsAt(_index);
            var count = codes.IndexOf((byte)0) is var end and >= 0 ? end : codes.Length;
            var representations = new ValueRepresentation[count];
            for (var index = 0; index < count; index++)
            {
                representations[index] = (ValueRepresentation)codes[index];
            }

            return representations;
        }
    }

    /// <summary>Gets how many values the attribute can have: <c>1</c>, <c>1-n</c>, <c>2-2n</c>.</summary>
    public string ValueMultiplicity => DictionaryTable.MultiplicityAt(_index);

    /// <summary>Gets a value that indicates whether the standard has retired the attribute.</summary>
    public bool IsRetired => DictionaryTable.IsRetiredAt(_index);

    /// <summary>Gets a value that indicates whether the attribute can have a range of tags, such as the overlay
    /// groups 6000 to 60FE.</summary>
    public bool IsRepeating => DictionaryTable.IsRepeatingAt(_index);

    /// <summary>Gets the keyword.</summary>
    public override string ToString() => Keyword;
}
