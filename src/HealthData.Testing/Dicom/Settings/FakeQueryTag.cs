using System.Diagnostics;
using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>An extended query tag of a fake DICOM service: one more attribute to search by.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FakeQueryTag
{
    /// <summary>Makes an extended query tag.</summary>
    /// <param name="tag">The attribute, on the top level of data sets.</param>
    /// <param name="level">What the attribute tells about.</param>
    /// <param name="representation">
    /// The value representation, which private attributes need; that of the dictionary unless given.
    /// </param>
    /// <exception cref="ArgumentException">
    /// Attributes of the value representation cannot be searched by: AE, AS, CS, DA, DS, DT, FD, FL, IS, LO, PN, SH,
    /// SL, SS, TM, UI, UL and US can.
    /// </exception>
    public FakeQueryTag(
        AttributeTag tag,
        FakeQueryTagLevel level,
        ValueRepresentation representation = ValueRepresentation.None)
    {
        Tag = tag;
        Level = level;
        ValueRepresentation = representation == ValueRepresentation.None
            ? AttributeDictionary.GetValueRepresentation(tag)
            : representation;
        if (!CanBeSearched(ValueRepresentation))
        {
            throw new ArgumentException(
                $"{tag} is of the value representation {ValueRepresentation}, which cannot be searched by. " +
                "Choose another attribute; give the value representation of a private one.",
                nameof(representation));
        }
    }

    /// <summary>The attribute.</summary>
    public AttributeTag Tag { get; }

    /// <summary>What the attribute tells about.</summary>
    public FakeQueryTagLevel Level { get; }

    /// <summary>The value representation.</summary>
    public ValueRepresentation ValueRepresentation { get; }

    /// <summary>Whether the tag can be searched by now; else a search by it is answered with 400. True unless set.
    /// </summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>
    /// Whether some instances could not be indexed: a search by the tag is answered with the header
    /// <c>erroneous-dicom-attributes</c>. False unless set.
    /// </summary>
    public bool HasErrors { get; set; }

    internal static bool CanBeSearched(ValueRepresentation representation) => representation
        is ValueRepresentation.AE
        or ValueRepresentation.AS
        or ValueRepresentation.CS
        or ValueRepresentation.DA
        or ValueRepresentation.DS
        or ValueRepresentation.DT
        or ValueRepresentation.FD
        or ValueRepresentation.FL
        or ValueRepresentation.IS
        or ValueRepresentation.LO
        or ValueRepresentation.PN
        or ValueRepresentation.SH
        or ValueRepresentation.SL
        or ValueRepresentation.SS
        or ValueRepresentation.TM
        or ValueRepresentation.UI
        or ValueRepresentation.UL
        or ValueRepresentation.US;

    /// <summary>The attribute and its level.</summary>
    public override string ToString() => $"{nameof(FakeQueryTag)} {Tag} ({Level})";
}
