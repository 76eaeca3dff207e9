using System.Diagnostics;
using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>An extended query tag of the DICOM service: an additional attribute to search by.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FakeQueryTag
{
    /// <summary>Initializes a new instance of the <see cref="FakeQueryTag"/> class.</summary>
    /// <param name="tag">The attribute, at the top level of data sets.</param>
    /// <param name="level">The level of the attribute.</param>
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
                $"{tag} is of the value representation {ValueRepresentation}, which cannot be searched by. "
                + "Choose another attribute; give the value representation of a private one.",
                nameof(representation));
        }
    }

    /// <summary>Gets the attribute.</summary>
    public AttributeTag Tag { get; }

    /// <summary>Gets the level of the attribute.</summary>
    public FakeQueryTagLevel Level { get; }

    /// <summary>Gets the value representation.</summary>
    public ValueRepresentation ValueRepresentation { get; }

    /// <summary>
    /// Gets or sets a value that indicates whether the tag can be searched by; otherwise, such a search gets 400. The
    /// default is true.
    /// </summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>
    /// Gets or sets a value that indicates whether some instances could not be indexed: the response to a search by the
    /// tag has the header <c>erroneous-dicom-attributes</c>. The default is false.
    /// </summary>
    public bool HasErrors { get; set; }

    internal string? PrivateCreator { get; init; }

    /// <summary>Whether stored instances are indexed by the tag, so that it can be searched by.</summary>
    internal bool IsReady { get; set; } = true;

    internal string? OperationId { get; set; }

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

    /// <summary>Returns the attribute and its level.</summary>
    public override string ToString() => $"{nameof(FakeQueryTag)} {Tag} ({Level})";
}
