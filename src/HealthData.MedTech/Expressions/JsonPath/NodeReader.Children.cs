namespace HealthData.MedTech;

/// <content>Steps to children.</content>
internal ref partial struct NodeReader
{
    private readonly bool NextChild(ref StepCursor cursor, TokenKind kind, out int node)
    {
        node = cursor.Token;
        if (node >= 0)
        {
            node = _scope.Index.Tokens[node].Next;
        }
        else if (_scope.Is(cursor.Node, kind))
        {
            node = cursor.Node + 1;
            cursor.End = _scope.Index.Tokens[cursor.Node].Next;
        }

        cursor.Token = node;
        return node >= 0 && node < cursor.End;
    }

    private readonly bool NextNamed(PathStep step, ref StepCursor cursor, out int node)
    {
        while (cursor.Number < step.Names.Length)
        {
            node = _scope.Find(cursor.Node, step.Names[cursor.Number++]);
            if (node != PathNode.None)
            {
                return true;
            }
        }

        node = PathNode.None;
        return false;
    }

    private readonly bool NextNumbered(PathStep step, ref StepCursor cursor, out int node)
    {
        while (cursor.Number < step.Numbers.Length)
        {
            node = _scope.ElementAt(cursor.Node, step.Numbers[cursor.Number++], step.Position);
            if (node != PathNode.None)
            {
                return true;
            }
        }

        node = PathNode.None;
        return false;
    }

    private bool NextOfSlice(PathStep step, ref StepCursor cursor, out int node)
    {
        node = PathNode.None;
        var stride = step.SliceStride ?? 1;
        if (cursor.Token >= 0)
        {
            var number = unchecked(cursor.Number + stride);
            if (stride > 0 && number < 0)
            {
                throw new ExpressionException(
                    ExpressionErrorKind.OutOfRange,
                    "The stride of a slice is too large. Write a smaller one.",
                    step.Position);
            }

            if (stride > 0 && number < cursor.End)
            {
                cursor.Token = _scope.Walk(cursor.Token, stride, int.MaxValue);
            }

            cursor.Number = number;
        }
        else if (!_scope.Is(cursor.Node, TokenKind.Array))
        {
            return false;
        }
        else
        {
            BeginSlice(step, stride, ref cursor);
        }

        if (stride > 0 ? cursor.Number >= cursor.End : cursor.Number <= cursor.End)
        {
            return false;
        }

        node = stride > 0 ? cursor.Token : _elements![_level]![cursor.Number];
        return true;
    }

    private void BeginSlice(PathStep step, int stride, ref StepCursor cursor)
    {
        var count = _scope.CountOf(cursor.Node);
        var start = step.SliceStart ?? (stride > 0 ? 0 : count - 1);
        var end = step.SliceEnd ?? (stride > 0 ? count : -1);
        start += step.SliceStart < 0 ? count : 0;
        end += step.SliceEnd < 0 ? count : 0;
        cursor.Number = stride > 0 ? Math.Clamp(start, 0, count) : Math.Min(start, count - 1);
        cursor.End = Math.Clamp(end, -1, count);
        cursor.Token = cursor.Node + 1;
        if (stride > 0)
        {
            cursor.Token = _scope.Walk(cursor.Token, cursor.Number, _scope.Index.Tokens[cursor.Node].Next);
            return;
        }

        var elements = new int[count];
        var child = cursor.Node + 1;
        for (var i = 0; i < count; i++, child = _scope.Index.Tokens[child].Next)
        {
            elements[i] = child;
        }

        _elements ??= new int[]?[_path.Steps.Length];
        _elements[_level] = elements;
    }

    private readonly bool NextFiltered(PathFilter filter, ref StepCursor cursor, out int node)
    {
        var tokens = _scope.Index.Tokens;
        if (cursor.Token < 0)
        {
            var isMember = PathNode.IsMember(cursor.Node);
            var token = PathNode.TokenOf(cursor.Node);
            cursor.Token = isMember ? token : token + 1;
            cursor.End = isMember ? token + 1 : tokens[token].Next;
            cursor.Number = tokens[token].Kind == TokenKind.Object && !isMember ? 1 : 0;
        }

        while (cursor.Token < cursor.End)
        {
            _scope.Budget.Spend();
            node = cursor.Number == 1 ? PathNode.OfMember(cursor.Token) : cursor.Token;
            cursor.Token = tokens[cursor.Token].Next;
            if (filter.Matches(_scope, node))
            {
                return true;
            }
        }

        node = PathNode.None;
        return false;
    }
}
