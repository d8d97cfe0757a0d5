package dev.portfolio.markdown;

import org.commonmark.node.CustomBlock;

/** Markdown that is indented as the element around it is. In MDX that says nothing, where CommonMark takes it for code. */
final class IndentedBlocks extends CustomBlock {}
