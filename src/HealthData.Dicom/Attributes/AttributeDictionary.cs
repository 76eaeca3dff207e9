using System.Diagnostics.CodeAnalysis;

namespace HealthData.Dicom;

/// <summary>The DICOM data dictionary (PS3.6): the standard's attributes by tag and by keyword.</summary>
/// <remarks>The tables are searched in place in the assembly: nothing is built at startup. All members may be
/// used from several threads.</remarks>
[SuppressMessage("Naming", "CA1711", Justification = "It is what DICOM calls the data dictionary.")]
public static class AttributeDictionary
{
    /// <summary>Gets how many attributes the dictionary has.</summary>
    public static int Count => DictionaryTable.Count;

    /// <summary>Finds an attribute by its tag. A tag within a repeating group, such as (6002,3000), finds the
    /// attribute of the group.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="definition">What the dictionary says about it.</param>
    /// <returns>Whether the dictionary has the tag.</returns>
    public static bool TryFind(AttributeTag tag, out AttributeDefinition definition)
    {
        var index = DictionaryTable.IndexOf(tag.Value);
        definition = index < 0 ? default : new AttributeDefinition(tag, index);
        return index >= 0;
    }

    /// <summary>Finds an attribute by its keyword.</summary>
    /// <param name="keyword">The keyword, in the case in which the standard writes it.</param>
    /// <param name="definition">What the dictionary says about it.</param>
    /// <returns>Whether the dictionary has the keyword.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keyword"/> is null.</exception>
    public static bool TryFind(string keyword, out AttributeDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(keyword);
        var index = DictionaryTable.IndexOf(keyword);
        definition = index < 0 ? default : new AttributeDefinition(new(DictionaryTable.TagAt(index)), index);
        return index >= 0;
    }

    /// <summary>Gets the value representation of a tag: of the dictionary (the first if it has more than one), UL
    /// for a group length, LO for a private creator, UN for any other tag.</summary>
    /// <param name="tag">The tag.</param>
    public static ValueRepresentation GetValueRepresentation(AttributeTag tag)
    {
        if (tag.IsPrivateCreator)
        {
            return ValueRepresentation.LO;
        }

        var index = DictionaryTable.IndexOf(tag.Value);
        if (index >= 0)
        {
            return (ValueRepresentation)DictionaryTable.RepresentationsAt(index)[0];
        }

        return tag.Element == 0 ? ValueRepresentation.UL : ValueRepresentation.UN;
    }
}
