using System.Diagnostics;

namespace HealthData.Dicom;

internal sealed class AttributeSetDebugView(AttributeSet set)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public AttributeEntry[] Attributes => [.. set];
}
